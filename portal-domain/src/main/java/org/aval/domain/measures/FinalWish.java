package org.aval.domain.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is proposed with a decision.
 *
 * @param person the respondent it lies on, null where it lies on nobody
 * @param record the mandate, role on an account, account or permit it is carried out on, null for another kind
 * @param owner who sees to it, null for what the portal carries out
 * @param dueOn by when
 */
public record FinalWish(
        FinalKind kind, @Nullable UUID person, @Nullable UUID record, @Nullable UUID owner, LocalDate dueOn) {

    Verdict complete(LocalDate today) {
        FinalAim aim = kind.aim();
        boolean someone = aim != FinalAim.NOBODY && aim != FinalAim.MAYBE_RESPONDENT;
        return Verdict.unless(someone && person == null, "measures.personMissing")
                .and(() -> Verdict.unless(aim == FinalAim.NOBODY && person != null, "measures.onNobody"))
                .and(() -> Verdict.unless(kind.isCarriedOut() != (record != null), "measures.noTarget"))
                .and(() -> Verdict.unless(!kind.isCarriedOut() && owner == null, "measures.ownerMissing"))
                .and(() -> Verdict.unless(owner != null && owner.equals(person), "measures.notByThemselves"))
                .and(() -> Verdict.unless(!dueOn.isAfter(today), "measures.dueToCome"));
    }
}
