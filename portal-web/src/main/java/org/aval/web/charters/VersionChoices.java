package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterVersion;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** The versions of one charter the reader may choose among, the newest first. */
@RequestScoped
public class VersionChoices {

    @Inject
    CharterLibrary library;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** "3.0.0, en préparation". */
    List<Option> of(CharterVersion version) {
        return rows(version).stream()
                .map(row -> new Option(
                        row.id().toString(), texts.of("charters.compare.version", row.number(), row.standing())))
                .toList();
    }

    /** The version before this one; itself when it is the first. */
    UUID before(CharterVersion version) {
        List<UUID> ids = rows(version).stream().map(VersionRow::id).toList();
        int at = ids.indexOf(version.getId());
        return at >= 0 && at + 1 < ids.size() ? ids.get(at + 1) : version.getId();
    }

    private List<VersionRow> rows(CharterVersion version) {
        return library.list(language.getCode()).stream()
                .filter(row -> row.charter().equals(version.getCharter().getCode()))
                .toList();
    }
}
