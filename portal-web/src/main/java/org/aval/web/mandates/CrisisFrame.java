package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.mandates.CrisisDesk;
import org.aval.service.mandates.CrisisWatch;
import org.aval.web.shared.Language;

/** A crisis that concerns the reader stands on every page while it is on. */
@Named("crisisFrame")
@RequestScoped
public class CrisisFrame {

    @Inject
    CrisisWatch watch;

    @Inject
    CrisisDesk desk;

    @Inject
    CrisisWords words;

    @Inject
    Language language;

    private List<String> lines;

    /** A sentence for each; nothing is asked while there is no crisis at all. */
    public List<String> getLines() {
        if (lines == null) {
            lines = watch.isOn()
                    ? desk.on(language.getCode()).stream().map(words::banner).toList()
                    : List.of();
        }
        return lines;
    }
}
