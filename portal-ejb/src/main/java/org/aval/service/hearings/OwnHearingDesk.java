package org.aval.service.hearings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.shared.Act;
import org.aval.service.committee.ChallengeWish;
import org.aval.service.committee.PartyChallenges;
import org.aval.service.shared.Acts;

/**
 * Where somebody answers what is put to them. It writes no line in the journal of commands: who reads that journal must not
 * learn who is heard. The hearing's own journal tells each step.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class OwnHearingDesk {

    @Inject
    Acts acts;

    @Inject
    HearingDoor hearings;

    @Inject
    HearingTexts texts;

    @Inject
    HearingLetters letters;

    @Inject
    PartyChallenges challenges;

    /** The reader answers. */
    public void answer(HearingRef shown, String words) {
        HearingTexts.written(words);
        HearingDoor.Own own = hearings.ownFresh(shown);
        Act act = acts.now("");
        own.hearing().answer(act, own.file());
        keep(own, HearingField.OBSERVATIONS, act, words);
    }

    /** The reader challenges somebody who is to decide, and says why. */
    public void challenge(HearingRef shown, ChallengeWish wish) {
        HearingDoor.Own own = hearings.ownFresh(shown);
        Hearing hearing = own.hearing();
        Act act = acts.now("");
        hearing.challenge(act, own.file());
        challenges.make(hearing.getId(), hearing.getIncident(), wish, act);
        letters.toDesk(hearing.getIncident());
        letters.waits(hearing.getPerson());
    }

    private void keep(HearingDoor.Own own, HearingField field, Act act, String words) {
        Hearing hearing = own.hearing();
        texts.keep(hearing, field, own.holder(), act, words);
        UUID incident = hearing.getIncident();
        letters.toDesk(incident);
    }
}
