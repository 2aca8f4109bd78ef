package org.aval.web.protections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** What whoever reported may say. */
@Named("protectionChoices")
@ApplicationScoped
public class ProtectionChoices {

    static final String WELL = "WELL";

    @Inject
    Texts texts;

    public List<Option> getAnswers() {
        return List.of(
                new Option(WELL, texts.of("protections.answer.well")),
                new Option("HINT", texts.of("protections.answer.hint")));
    }
}
