package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.mandates.MandateLine;
import org.aval.service.mandates.MandateReader;
import org.aval.web.shared.Language;

/** mandates/mine.xhtml: my own mandates and requests. */
@Named("mandatesMinePage")
@RequestScoped
public class MandatesMinePage {

    @Inject
    MandateReader reader;

    @Inject
    Language language;

    private List<MandateLine> lines;

    /** Before the page is written. */
    public void load() {
        lines = reader.mine(language.getCode());
    }

    public List<MandateLine> getLines() {
        return lines;
    }
}
