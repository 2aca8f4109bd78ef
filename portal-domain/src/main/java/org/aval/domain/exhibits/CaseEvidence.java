package org.aval.domain.exhibits;

import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Verdict;

/**
 * What a case holds as evidence.
 *
 * @param kept how many exhibits there are
 * @param fromReporter how many of them the reporter sent
 */
public record CaseEvidence(CaseState state, int kept, int fromReporter) {

    /** So many exhibits at most, so that nobody buries a case. */
    public static final int MOST = 200;

    /** So many at most come by the open page. */
    public static final int MOST_FROM_REPORTER = 20;

    /** May somebody inside add an exhibit? */
    public Verdict mayAdd(AccessReason reason) {
        return isOpen().and(() -> Verdict.unless(!CustodyStep.SEAL.in().contains(reason), "exhibits.notYourOffice"))
                .and(() -> Verdict.unless(kept >= MOST, "exhibits.tooMany", MOST));
    }

    /** May the reporter send one more file? */
    public Verdict mayReceive() {
        return isOpen().and(() -> Verdict.unless(
                fromReporter >= MOST_FROM_REPORTER || kept >= MOST, "exhibits.tooMany", MOST_FROM_REPORTER));
    }

    /** What is asked to be removed was kept before: afterwards nobody can show it any more (rule R-21). */
    public Verdict mayAskRemoval(AccessReason reason) {
        return isOpen().and(() -> Verdict.unless(!contains(reason), "exhibits.notYourOffice"))
                .and(() -> Verdict.unless(kept == 0, "exhibits.nothingKept"));
    }

    /** May somebody note what was done to contain it? */
    public Verdict mayContain(AccessReason reason) {
        return isOpen().and(() -> Verdict.unless(!contains(reason), "exhibits.notYourOffice"));
    }

    private static boolean contains(AccessReason reason) {
        return reason == AccessReason.DESK
                || reason == AccessReason.CONTAINER
                || reason == AccessReason.PRIVACY_OFFICER;
    }

    private Verdict isOpen() {
        return Verdict.unless(state.isOver(), "exhibits.isOver");
    }
}
