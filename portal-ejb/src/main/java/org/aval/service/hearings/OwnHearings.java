package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.ChallengeSheet;
import org.aval.service.committee.PartyChallenges;
import org.aval.service.incidents.CaseCaller;

/** Hearings as they are read by whoever is heard. */
@Dependent
class OwnHearings {

    @Inject
    CaseCaller caller;

    @Inject
    HearingDoor hearings;

    @Inject
    HearingRows rows;

    @Inject
    HearingTexts texts;

    @Inject
    HearingPictures pictures;

    @Inject
    PartyChallenges challenges;

    List<HearingRow> mine() {
        return rows.own(caller.identified().person());
    }

    OwnHearing read(UUID id) {
        HearingDoor.Own own = hearings.own(id);
        ChallengeSheet sheet = challenges.of(id, own.holder());
        Map<HearingStep, Verdict> verdicts = HearingRegister.verdicts(own.hearing(), own.reader(), own.file());
        verdicts.computeIfPresent(HearingStep.CHALLENGE, (step, verdict) -> verdict.and(sheet::verdict));
        return new OwnHearing(
                own.hearing().getVersion(),
                rows.one(id),
                texts.read(id, own.holder()),
                sheet,
                pictures.of(id),
                verdicts);
    }

    byte[] picture(UUID id, int number) {
        return pictures.read(id, hearings.own(id).holder(), number);
    }
}
