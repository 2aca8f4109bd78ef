package org.aval.domain.incidents;

import static org.aval.domain.incidents.CaseState.ACKNOWLEDGED;
import static org.aval.domain.incidents.CaseState.ACTIONS;
import static org.aval.domain.incidents.CaseState.CLOSED;
import static org.aval.domain.incidents.CaseState.COMMITTEE;
import static org.aval.domain.incidents.CaseState.CONTAINMENT;
import static org.aval.domain.incidents.CaseState.CONTRADICTORY;
import static org.aval.domain.incidents.CaseState.DECIDED;
import static org.aval.domain.incidents.CaseState.DUPLICATE;
import static org.aval.domain.incidents.CaseState.INADMISSIBLE;
import static org.aval.domain.incidents.CaseState.INVESTIGATION;
import static org.aval.domain.incidents.CaseState.RECEIVED;
import static org.aval.domain.incidents.CaseState.REDIRECTED;
import static org.aval.domain.incidents.CaseState.REVIEW_REQUESTED;
import static org.aval.domain.incidents.CaseState.TRIAGED;
import static org.aval.domain.incidents.CaseState.UNIT_HANDLING;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.INTEGRITY_OFFICER;
import static org.aval.domain.shared.Role.PRIVACY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.aval.domain.vault.HandCapacity;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case (specification B7.3). EMPLOYEE at REPORT is anybody, also without an account; at the steps of those who
 * work on a case by name it is whoever was asked in that capacity.
 */
public enum CaseStep implements Step<CaseState> {
    REPORT(RECEIVED, Set.of(EMPLOYEE, ETHICS_SECRETARY, INTEGRITY_OFFICER)),
    ACKNOWLEDGE(ACKNOWLEDGED, By.DESK, RECEIVED),
    WRITE(null, By.DESK, By.UNDER_WAY),
    TRIAGE(TRIAGED, By.DESK, ACKNOWLEDGED),
    WEIGH(null, By.DESK, By.LOOKED_INTO),
    PROPOSE_SEVERITY(null, By.DESK, By.LOOKED_INTO),
    CONFIRM_SEVERITY(null, By.SECOND, By.LOOKED_INTO),
    DECLINE_SEVERITY(null, By.SECOND, By.LOOKED_INTO),
    ADD_PARTY(null, By.DESK, By.UNDER_WAY),
    STRIKE_PARTY(null, By.DESK, By.UNDER_WAY),
    PASS_ON(null, Set.of(ETHICS_SECRETARY), RECEIVED, ACKNOWLEDGED, TRIAGED, CONTAINMENT, UNIT_HANDLING, INVESTIGATION),
    DECLARE_INADMISSIBLE(INADMISSIBLE, By.DESK, TRIAGED),
    DECLARE_DUPLICATE(DUPLICATE, By.DESK, TRIAGED),
    REDIRECT(REDIRECTED, By.DESK, TRIAGED, INVESTIGATION, CONTRADICTORY),
    CONTAIN(CONTAINMENT, HandCapacity.CONTAINER, Set.of(PRIVACY), TRIAGED),
    HAND_TO_UNIT(UNIT_HANDLING, By.DESK, TRIAGED),
    REPORT_FROM_UNIT(ACTIONS, HandCapacity.UNIT_HANDLER, Set.of(), UNIT_HANDLING),
    RECALL(TRIAGED, By.DESK, UNIT_HANDLING),
    INVESTIGATE(INVESTIGATION, By.DESK, TRIAGED, CONTAINMENT),
    REPLACE_INVESTIGATOR(null, By.DESK, INVESTIGATION),
    REPORT_FINDINGS(null, HandCapacity.INVESTIGATOR, Set.of(), INVESTIGATION),
    HEAR(CONTRADICTORY, By.DESK, INVESTIGATION),
    ASK_COUNSEL(null, By.DESK, INVESTIGATION, CONTRADICTORY),
    DEFER(null, HandCapacity.COUNSEL, Set.of(), CONTRADICTORY),
    REFER(COMMITTEE, Set.of(ETHICS_CHAIR), INVESTIGATION, CONTRADICTORY),
    DECIDE(DECIDED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER), COMMITTEE, REVIEW_REQUESTED),
    ACT(ACTIONS, Set.of(ETHICS_SECRETARY), DECIDED),
    ASK_REVIEW(REVIEW_REQUESTED, Set.of(EMPLOYEE, ETHICS_SECRETARY, SYSTEM), DECIDED, ACTIONS),
    CLOSE(CLOSED, By.DESK, ACTIONS),
    REOPEN(TRIAGED, Set.of(ETHICS_CHAIR, INTEGRITY_OFFICER), CLOSED, INADMISSIBLE, DUPLICATE, REDIRECTED);

    private final @Nullable CaseState to;
    private final @Nullable HandCapacity hand;
    private final Set<Role> by;
    private final Set<CaseState> from;

    CaseStep(@Nullable CaseState to, Set<Role> by, CaseState... from) {
        this(to, null, by, from);
    }

    CaseStep(@Nullable CaseState to, @Nullable HandCapacity hand, Set<Role> offices, CaseState... from) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(offices);
        if (hand != null) {
            roles.add(EMPLOYEE);
        }
        this.to = to;
        this.hand = hand;
        this.by = Set.copyOf(roles);
        this.from = Set.of(from);
    }

    /** The capacity in which somebody takes it who was asked by name, null when only an office takes it. */
    public @Nullable HandCapacity hand() {
        return hand;
    }

    /** Does it leave nothing but its line in the journal, and the day by which the next one is due? */
    boolean isPlain() {
        return switch (this) {
            case CONTAIN,
                    HAND_TO_UNIT,
                    REPORT_FROM_UNIT,
                    RECALL,
                    INVESTIGATE,
                    REPLACE_INVESTIGATOR,
                    HEAR,
                    ASK_COUNSEL,
                    DEFER,
                    REFER,
                    ACT,
                    ASK_REVIEW -> true;
            default -> false;
        };
    }

    @Override
    public Set<CaseState> from() {
        return from;
    }

    @Override
    public @Nullable CaseState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    /** What many steps share: the constants of an enum cannot see its own fields before they exist. */
    private static final class By {

        private static final Set<Role> DESK = Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER);
        private static final Set<Role> SECOND = Set.of(ETHICS_CHAIR, INTEGRITY_OFFICER, PRIVACY);

        private static final CaseState[] UNDER_WAY = {
            RECEIVED,
            ACKNOWLEDGED,
            TRIAGED,
            CONTAINMENT,
            UNIT_HANDLING,
            INVESTIGATION,
            CONTRADICTORY,
            COMMITTEE,
            DECIDED,
            ACTIONS,
            REVIEW_REQUESTED
        };

        private static final CaseState[] LOOKED_INTO = {
            TRIAGED, CONTAINMENT, UNIT_HANDLING, INVESTIGATION, CONTRADICTORY
        };

        private By() {}
    }
}
