package org.aval.domain.charters;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a charter is governed.
 *
 * @param owner the person who answers for it
 * @param reviewCycleMonths after how many months a version in force is looked at again
 * @param approvalsNeeded how many approvers must agree
 * @param consulted the bodies that must be heard before
 * @param open may anybody outside read it
 * @param audiences whom it is for; empty for everybody
 * @param addresses where bodies without a role in the portal are invited
 * @param annexed is it annexed to the internal rules (règlement intérieur) of a private employer, under French law
 */
public record CharterGovernance(
        @Nullable UUID owner,
        int reviewCycleMonths,
        int approvalsNeeded,
        Set<ConsultationBody> consulted,
        boolean open,
        Set<Audience> audiences,
        Map<ConsultationBody, String> addresses,
        boolean annexed)
        implements Serializable {

    /** Two years, one approval, nobody in particular heard, for everybody inside. */
    public static final CharterGovernance USUAL =
            new CharterGovernance(null, 24, 1, Set.of(), false, Set.of(), Map.of(), false);

    private static final int LONGEST_CYCLE = 120;
    private static final int MOST_APPROVALS = 9;
    private static final int LONGEST_ADDRESS = 160;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public CharterGovernance {
        consulted = Set.copyOf(consulted);
        audiences = Set.copyOf(audiences);
        addresses = Map.copyOf(addresses);
    }

    /** What is wrong, by the field it is wrong in; empty when nothing is. */
    public Map<String, Verdict> problems() {
        Map<String, Verdict> problems = new LinkedHashMap<>();
        if (reviewCycleMonths < 1 || reviewCycleMonths > LONGEST_CYCLE) {
            problems.put("cycle", Verdict.refused("charters.cycleOutOfRange", LONGEST_CYCLE));
        }
        if (approvalsNeeded < 1 || approvalsNeeded > MOST_APPROVALS) {
            problems.put("approvals", Verdict.refused("charters.approvalsOutOfRange", MOST_APPROVALS));
        }
        addresses.values().stream()
                .filter(address -> !ADDRESS.matcher(address).matches() || address.length() > LONGEST_ADDRESS)
                .findFirst()
                .ifPresent(address -> problems.put("address", Verdict.refused("charters.addressMalformed", address)));
        return problems;
    }
}
