package org.aval.web.protections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.protections.ProtectionStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.protections.ProtectionRow;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Texts;

/** How the follow-up of who reported is told. */
@Named("protectionWords")
@ApplicationScoped
public class ProtectionWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    /** Where one asking stands. */
    public String sentence(ProtectionRow row) {
        return texts.of(Texts.key(row.state()) + ".sentence");
    }

    /** What holds for all of it. */
    public List<Condition> getHolds() {
        return Stream.of("year", "code", "never")
                .map(key -> new Condition(
                        true, texts.of("protections.holds." + key), texts.of("protections.holds." + key + ".why"), ""))
                .toList();
    }

    Decision decision(ProtectionStep step, Verdict may) {
        return decisions.of(step, may);
    }
}
