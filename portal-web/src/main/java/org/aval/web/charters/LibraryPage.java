package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionRow;
import org.aval.web.shared.Language;

/** charters/library.xhtml: each charter with its versions, the newest first. */
@Named("libraryPage")
@RequestScoped
public class LibraryPage {

    /** A charter and its versions. */
    public record Shelf(String title, List<VersionRow> versions) {}

    @Inject
    CharterLibrary library;

    @Inject
    Language language;

    private List<Shelf> shelves;

    public List<Shelf> getShelves() {
        if (shelves == null) {
            Map<String, List<VersionRow>> byCharter = library.list(language.getCode()).stream()
                    .collect(Collectors.groupingBy(VersionRow::charter, LinkedHashMap::new, Collectors.toList()));
            shelves = byCharter.values().stream()
                    .map(versions -> new Shelf(versions.get(0).title(), versions))
                    .toList();
        }
        return shelves;
    }
}
