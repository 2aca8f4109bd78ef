package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountCondition;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.channels.Objective;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One account as a reader sees it: facts, what it lacks, the verdict on every step, who looks after it, the timeline.
 *
 * @param dates the days that count, by the name of their text
 * @param custody empty for a reader who does not look after it
 * @param missing what it lacks to be open, in the order of the list
 * @param brokenSince since when too few hands hold it, or the second factor is off; null when all is well
 * @param rotationDue secrets have to be changed: somebody who held them is gone
 * @param touched a declared interest of somebody who looks after it touches it; said to Communications and the interests officer
 * @param sighting what was seen of an impostor, empty for others
 * @param evidence the pieces kept of it, for Communications and legal counsel only
 */
public record AccountRecord(
        UUID id,
        int version,
        String reference,
        String code,
        AccountState state,
        AccountStanding standing,
        AccountPlace place,
        AccountPurpose purpose,
        String unit,
        Set<Objective> objectives,
        AccountCustody custody,
        boolean secondFactor,
        Map<String, LocalDate> dates,
        List<AccountCondition> missing,
        @Nullable LocalDate brokenSince,
        boolean rotationDue,
        String requestedBy,
        boolean touched,
        String sighting,
        List<EvidencePiece> evidence,
        List<SeatRow> seats,
        List<FormerName> formerNames,
        Map<AccountStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public AccountRecord {
        verdicts = new EnumMap<>(verdicts);
        seats = List.copyOf(seats);
        formerNames = List.copyOf(formerNames);
        evidence = List.copyOf(evidence);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(AccountStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
