package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.mandates.SpeechKind;
import org.aval.service.mandates.OwnMandate;
import org.aval.service.mandates.SpeechRow;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What was said, in words. */
@Named("speechWords")
@ApplicationScoped
public class SpeechWords {

    @Inject
    Texts texts;

    @Inject
    Options options;

    String language() {
        return texts.language();
    }

    /** Within the mandate, outside it, replaced by a better line or withdrawn. */
    public String within(SpeechRow row) {
        if (!row.withdrawnBecause().isEmpty()) {
            return texts.of("mandates.speech.isWithdrawn");
        }
        if (row.replaced()) {
            return texts.of("mandates.speech.replaced");
        }
        return texts.of(row.within() ? "mandates.speech.within" : "mandates.speech.outside");
    }

    List<Option> kinds() {
        return options.choices(SpeechKind.class);
    }

    List<Option> mandates(List<OwnMandate> own) {
        return own.stream()
                .map(mandate -> new Option(
                        mandate.id().toString(),
                        mandate.about().isEmpty()
                                ? mandate.reference() + ", " + texts.of("mandates.everyTopic")
                                : mandate.reference() + ", " + mandate.about()))
                .toList();
    }

    List<Option> scopes() {
        return options.filter(List.of(new Option("yes", texts.of("mandates.speech.outsideOnly"))));
    }
}
