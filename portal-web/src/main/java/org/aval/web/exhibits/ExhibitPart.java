package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aval.service.exhibits.CaseExhibits;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.service.exhibits.ExhibitRow;
import org.aval.web.shared.Texts;

/** The evidence on the page of a case. */
@Named("exhibitPart")
@RequestScoped
public class ExhibitPart {

    @Inject
    ExhibitRegister register;

    @Inject
    Texts texts;

    private final Map<UUID, CaseExhibits> known = new HashMap<>();

    public CaseExhibits of(UUID incident) {
        return known.computeIfAbsent(incident, register::of);
    }

    /** How the list calls it: by the name of its file, or by what it is. */
    public String name(ExhibitRow row) {
        return row.name().isEmpty() ? texts.label(row.kind()) : row.name();
    }

    /** Who brought it, when, and what is known about viruses. */
    public String from(ExhibitRow row) {
        return texts.of(
                row.byReporter() ? "exhibits.row.reporter" : "exhibits.row.by",
                row.media(),
                row.storedOn(),
                row.author(),
                row.scan());
    }
}
