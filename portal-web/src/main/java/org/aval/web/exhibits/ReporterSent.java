package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.exhibits.ReporterFiles;
import org.aval.service.exhibits.SentFile;
import org.aval.web.shared.Texts;

/** What a reporter added so far, on the page of the dialogue. */
@Named("reporterSent")
@RequestScoped
public class ReporterSent {

    @Inject
    ReporterFiles files;

    @Inject
    Texts texts;

    private List<SentFile> known;

    /** All of it, for who holds this code; nothing while a form is read and nobody knows yet with which code. */
    public List<SentFile> of(String code) {
        if (known == null && code != null) {
            known = files.sent(code);
        }
        return known == null ? List.of() : known;
    }

    /** The name as it was given. */
    public String name(SentFile file) {
        return file.name().isEmpty() ? texts.of("exhibits.sent.unnamed") : file.name();
    }
}
