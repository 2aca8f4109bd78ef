package org.aval.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.committee.ChallengeLine;
import org.aval.service.committee.ChallengeSheet;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How the committee, and what was asked of it, is told to who is heard. */
@Named("challengeTelling")
@ApplicationScoped
public class ChallengeTelling {

    @Inject
    Texts texts;

    /** Who decides, and until when somebody may be challenged. */
    public String until(ChallengeSheet sheet) {
        return sheet.until() == null
                ? texts.of("committee.challenge.notCalled")
                : texts.of("committee.challenge.until", sheet.sitsAt(), sheet.until());
    }

    /** Whom the reader may challenge. */
    public List<Option> members(ChallengeSheet sheet) {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("committee.item.nobody"))),
                        sheet.members().stream()
                                .map(one -> new Option(
                                        one.seat().toString(),
                                        texts.of("committee.attendance.who", one.name(), texts.label(one.kind())))))
                .toList();
    }

    /** What was asked: against whom, for which ground, on which day. */
    public String asked(ChallengeLine line) {
        return texts.of(
                line.unknownBefore() ? "committee.challenge.askedLate" : "committee.challenge.asked",
                texts.label(line.ground()),
                line.madeOn());
    }

    /** What became of it, in a sentence. */
    public String sentence(ChallengeLine line) {
        String key = Texts.key(line.standing()) + ".sentence";
        return line.toldOn() == null ? texts.of(key, line.madeOn()) : texts.of(key, line.toldOn());
    }
}
