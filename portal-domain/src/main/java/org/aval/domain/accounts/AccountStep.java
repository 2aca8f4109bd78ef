package org.aval.domain.accounts;

import static org.aval.domain.accounts.AccountState.ACTIVE;
import static org.aval.domain.accounts.AccountState.APPROVED;
import static org.aval.domain.accounts.AccountState.CLOSED;
import static org.aval.domain.accounts.AccountState.CLOSING;
import static org.aval.domain.accounts.AccountState.COMPROMISED;
import static org.aval.domain.accounts.AccountState.DISCOVERED;
import static org.aval.domain.accounts.AccountState.IMPOSTOR;
import static org.aval.domain.accounts.AccountState.REGULARISING;
import static org.aval.domain.accounts.AccountState.REJECTED;
import static org.aval.domain.accounts.AccountState.REQUESTED;
import static org.aval.domain.accounts.AccountState.RESTRICTED;
import static org.aval.domain.accounts.AccountState.TAKEDOWN_REQUESTED;
import static org.aval.domain.accounts.AccountState.TAKEN_DOWN;
import static org.aval.domain.accounts.AccountState.UNDER_REVIEW;
import static org.aval.domain.shared.Role.CISO;
import static org.aval.domain.shared.Role.COMMS;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.LEGAL;
import static org.aval.domain.shared.Role.MANAGER;
import static org.aval.domain.shared.Role.PRIVACY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of an official account (specification B4), of one that was found, and of one that only pretends. */
public enum AccountStep implements Step<AccountState> {
    REQUEST(REQUESTED, Set.of(EMPLOYEE)),
    ENDORSE(null, Set.of(MANAGER), REQUESTED),
    TAKE_UP(UNDER_REVIEW, Set.of(COMMS, COMMS_DIRECTOR), REQUESTED),
    CLEAR_SECURITY(null, Set.of(CISO), UNDER_REVIEW),
    CLEAR_PRIVACY(null, Set.of(PRIVACY), UNDER_REVIEW),
    APPROVE(APPROVED, Set.of(COMMS_DIRECTOR), UNDER_REVIEW),
    REJECT(REJECTED, Set.of(COMMS_DIRECTOR), REQUESTED, UNDER_REVIEW),
    DISCOVER(DISCOVERED, Set.of(COMMS, COMMS_DIRECTOR)),
    REGULARISE(REGULARISING, Set.of(COMMS, COMMS_DIRECTOR), DISCOVERED),
    OPEN(ACTIVE, Set.of(COMMS, COMMS_DIRECTOR), APPROVED, REGULARISING),
    RESTRICT(RESTRICTED, Set.of(SYSTEM, COMMS_DIRECTOR, CISO), ACTIVE),
    LIFT(ACTIVE, Set.of(SYSTEM, COMMS_DIRECTOR, CISO), RESTRICTED),
    COMPROMISE(COMPROMISED, Set.of(CISO, COMMS, COMMS_DIRECTOR), APPROVED, ACTIVE, RESTRICTED, CLOSING, REGULARISING),
    RECOVER(ACTIVE, Set.of(CISO), COMPROMISED),
    BEGIN_CLOSING(CLOSING, Set.of(SYSTEM, COMMS_DIRECTOR), ACTIVE, RESTRICTED, COMPROMISED),
    RESUME(ACTIVE, Set.of(SYSTEM), CLOSING),
    CLOSE(CLOSED, Set.of(COMMS, COMMS_DIRECTOR), CLOSING, DISCOVERED, REGULARISING),
    REPORT_IMPOSTOR(IMPOSTOR, Set.of(COMMS, COMMS_DIRECTOR, LEGAL)),
    STORE_EVIDENCE(null, Set.of(COMMS, COMMS_DIRECTOR, LEGAL), IMPOSTOR, TAKEDOWN_REQUESTED),
    ASK_TAKEDOWN(TAKEDOWN_REQUESTED, Set.of(COMMS, COMMS_DIRECTOR, LEGAL), IMPOSTOR),
    CONFIRM_TAKEDOWN(TAKEN_DOWN, Set.of(COMMS, COMMS_DIRECTOR, LEGAL), TAKEDOWN_REQUESTED),
    APPOINT(null, Set.of(SYSTEM, COMMS, COMMS_DIRECTOR), Places.BEFORE_THE_END),
    RELIEVE(null, Set.of(SYSTEM, COMMS, COMMS_DIRECTOR), Places.BEFORE_THE_END),
    DESCRIBE(null, Set.of(COMMS, COMMS_DIRECTOR), Places.BEFORE_THE_END),
    RENAME(null, Set.of(COMMS, COMMS_DIRECTOR), Places.IN_USE),
    CHECK_SECOND_FACTOR(null, Set.of(COMMS, CISO, EMPLOYEE), Places.IN_USE),
    MISS_SECOND_FACTOR(null, Set.of(COMMS, CISO, EMPLOYEE), Places.IN_USE),
    ROTATE(null, Set.of(COMMS, CISO, EMPLOYEE), Places.IN_USE),
    REVIEW_ACCESS(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), Places.IN_USE),
    READ_TERMS(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), Places.IN_USE),
    NOTE_POST(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), ACTIVE, RESTRICTED),
    KEEP(null, Set.of(COMMS_DIRECTOR), ACTIVE, RESTRICTED),
    MERGE(null, Set.of(COMMS_DIRECTOR), ACTIVE, RESTRICTED);

    private final @Nullable AccountState to;
    private final Set<Role> by;
    private final Set<AccountState> from;

    AccountStep(@Nullable AccountState to, Set<Role> by, AccountState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<AccountState> from() {
        return from;
    }

    @Override
    public @Nullable AccountState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    /** Is it for who looks after the account, besides the offices? */
    boolean isForHolders() {
        return by.contains(EMPLOYEE) && this != REQUEST;
    }

    /** Does nobody take it without saying why? */
    public boolean isExplained() {
        return switch (this) {
            case REJECT, RESTRICT, LIFT, COMPROMISE, RECOVER, BEGIN_CLOSING, MERGE, MISS_SECOND_FACTOR -> true;
            default -> false;
        };
    }

    /** Does it need more than its act, and so has a verb of its own? */
    boolean hasOwnVerb() {
        return switch (this) {
            case REQUEST, DISCOVER, REPORT_IMPOSTOR, STORE_EVIDENCE, CLOSE, APPOINT, RELIEVE, DESCRIBE, RENAME -> true;
            default -> false;
        };
    }

    /** Where several steps open from. */
    private static final class Places {

        private static final AccountState[] IN_USE = {APPROVED, ACTIVE, RESTRICTED, COMPROMISED, CLOSING, REGULARISING};

        private static final AccountState[] BEFORE_THE_END = {
            REQUESTED, UNDER_REVIEW, DISCOVERED, APPROVED, ACTIVE, RESTRICTED, COMPROMISED, CLOSING, REGULARISING
        };
    }
}
