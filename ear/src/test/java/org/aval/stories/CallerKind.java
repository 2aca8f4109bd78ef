package org.aval.stories;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aval.domain.shared.Role;

/** The kinds of people who may call a register, each with somebody of the sample institution. */
enum CallerKind {
    NOBODY("") {
        @Override
        <T> T call(Callable<T> work) throws Exception {
            return work.call();
        }
    },
    STAFF("VB10014"),
    PERSON("VB10010"),
    MANAGER("VB10009"),
    OTHER("VB10011"),
    HR("VB10021"),
    OWNER("VB10002"),
    LEGAL("VB10005"),
    AUDITOR("VB10027"),
    ADMIN("VB10026"),
    /** In post, but every role that the session still carries was taken away since sign-in. */
    STRIPPED("VB10014") {
        @Override
        <T> T call(Callable<T> work) throws Exception {
            return As.anybody(staffNo(), everyRole(), work);
        }
    },
    /** Left since sign-in; the session still carries every role. */
    LEFT("VB10025") {
        @Override
        <T> T call(Callable<T> work) throws Exception {
            return As.anybody(staffNo(), everyRole(), work);
        }
    };

    private final String staffNo;

    CallerKind(String staffNo) {
        this.staffNo = staffNo;
    }

    String staffNo() {
        return staffNo;
    }

    /** Does something as this caller. */
    <T> T call(Callable<T> work) throws Exception {
        return As.signedIn(staffNo, work);
    }

    /** As this caller, where it goes without saying that it works. */
    <T> T surely(Callable<T> work) {
        try {
            return call(work);
        } catch (Exception e) {
            throw new AssertionError(this + " cannot prepare the case", e);
        }
    }

    private static Set<String> everyRole() {
        return Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
    }
}
