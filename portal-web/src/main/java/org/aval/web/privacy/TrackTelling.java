package org.aval.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.TrackState;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.shared.Verdict;
import org.aval.policies.jurisdictions.BreachFactor;
import org.aval.policies.jurisdictions.BreachRegime;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.privacy.TrackField;
import org.aval.service.privacy.TrackRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a track is told: its sentence, its questions, what was written, its decisions, its timeline. */
@ApplicationScoped
class TrackTelling {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    PrivacyWords words;

    String sentence(TrackRecord record) {
        return words.sentence(record);
    }

    /** The fields the register has, then the factors that were weighed; what is empty is left out. */
    List<Option> said(TrackRecord record) {
        Stream<Option> fields = Stream.of(TrackField.values())
                .map(field -> new Option(record.words().get(field.name()), texts.label(field)));
        Stream<Option> factors = factors(record)
                .map(factor -> new Option(record.words().get(factor.code()), factor.name(texts.language())));
        return Stream.concat(fields, factors).filter(one -> one.value() != null).toList();
    }

    private static Stream<BreachFactor> factors(TrackRecord record) {
        return BreachRegimes.find(Objects.requireNonNullElse(record.regime(), ""))
                .map(regime -> regime.factors().stream())
                .orElse(Stream.empty());
    }

    List<Question> questions(TrackRecord record) {
        return Arrays.stream(InformationKind.values())
                .map(kind -> question(kind, BreachRegimes.of(record.place(), kind.name())))
                .toList();
    }

    private Question question(InformationKind kind, BreachRegime regime) {
        String told = regime.authorities().stream()
                .map(one -> texts.label(Addressee.valueOf(one)))
                .collect(Collectors.joining(", "));
        return new Question(kind, regime.question(texts.language()), words.source(regime), told);
    }

    Decision decision(TrackStep step, TrackRecord record) {
        return decisions.of(step, Objects.requireNonNullElse(record.verdicts().get(step), Verdict.GRANTED));
    }

    List<Option> addressees(TrackRecord record) {
        return record.missing().stream()
                .sorted()
                .map(one -> new Option(one.name(), texts.label(one)))
                .toList();
    }

    List<Option> ways() {
        return ways(Addressee.PERSONS);
    }

    /** An authority is told by name, never by a public notice. */
    List<Option> ways(Addressee to) {
        return Arrays.stream(NoticeWay.values())
                .filter(way -> way != NoticeWay.PUBLIC_NOTICE || !to.isAuthority())
                .map(one -> new Option(one.name(), texts.label(one)))
                .toList();
    }

    List<Moment> timeline(TrackRecord record) {
        return timelines.of(record.timeline(), TrackStep.class, TrackState.class);
    }
}
