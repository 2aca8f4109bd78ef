package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

/** The server's realm over the portal's tables: who comes in, with which roles, and what an answer tells. */
@ExtendWith(ArquillianExtension.class)
public class SignInIT {

    private static final List<String> SELDOM_USED =
            List.of("VB10003", "VB10004", "VB10006", "VB10007", "VB10019", "VB10022", "VB10029");

    @Deployment
    public static WebArchive guest() {
        return Guest.war(SignInIT.class);
    }

    @Test
    void the_right_password_opens_and_the_roles_are_those_of_the_portals_tables() {
        assertThat(rolesOf(As.signIn("VB10009", As.PASSWORD))).containsExactly("EMPLOYEE", "ETHICS_MEMBER", "MANAGER");
        assertThat(rolesOf(As.signIn("VB10014", As.PASSWORD))).containsExactly("EMPLOYEE");
        assertThat(rolesOf(As.signIn("VB10002", As.PASSWORD)))
                .containsExactly("COMMS_DIRECTOR", "EMPLOYEE", "MANAGER", "POLICY_OWNER");
    }

    @Test
    void a_number_in_small_letters_is_the_same_number() {
        assertThat(rolesOf(As.signIn("vb10014", As.PASSWORD))).containsExactly("EMPLOYEE");
    }

    @Test
    void a_wrong_password_an_unknown_number_and_somebody_who_left_stay_outside() {
        assertRefused("VB10014", "val-borealis");
        assertRefused("VB10014", "");
        assertRefused("VB99999", As.PASSWORD);
        assertRefused("VB10025", As.PASSWORD);
        assertRefused("' or '1'='1", As.PASSWORD);
    }

    /** Wrong passwords are counted before the realm is asked: a count of its own would keep people out. */
    @Test
    void the_realm_itself_pauses_nobody() {
        for (int tried = 0; tried < 12; tried++) {
            assertRefused("VB10028", "guess " + tried);
        }
        assertThatNoException().isThrownBy(() -> As.signIn("VB10028", As.PASSWORD));
    }

    /** Comparing hashes takes most of the time; an answer that skips it would be ten times as fast. */
    @Test
    void the_time_of_a_refusal_does_not_tell_who_works_here() {
        TreeSet<Duration> known = new TreeSet<>();
        TreeSet<Duration> unknown = new TreeSet<>();
        for (String number : SELDOM_USED) {
            known.add(refusal(number));
            unknown.add(refusal(number.replace("VB1", "VB8")));
        }

        double ratio = (double) median(unknown).toNanos() / median(known).toNanos();
        assertThat(ratio).as("unknown / known").isBetween(0.4, 2.5);
    }

    private static Duration refusal(String number) {
        long began = System.nanoTime();
        assertRefused(number, "not the password");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Duration median(TreeSet<Duration> times) {
        return times.stream().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void assertRefused(String number, String password) {
        assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> As.signIn(number, password));
    }

    private static List<String> rolesOf(SecurityIdentity identity) {
        return StreamSupport.stream(identity.getRoles().spliterator(), false)
                .sorted()
                .toList();
    }
}
