package org.aval.service.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.house.House;
import org.aval.service.house.TestClock;
import org.aval.service.shared.Caller;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.OneTimeLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String SECRET = "of-the-console";
    private static final String PASSWORD = "trois canots rouges";

    private House house;
    private FirstAdministratorDesk desk;

    @BeforeEach
    void open() {
        house = House.empty(new TestClock());
        house.startBare();
        desk = house.get(FirstAdministratorDesk.class);
        console(SECRET);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_bare_installation_has_a_provisional_name_and_nobody_in_it() {
        house.startBare();
        assertThat(house.rows("select name_fr, name_en, jurisdiction from institution"))
                .containsExactly(List.of("Nouvel établissement", "New institution", "QC"));
        assertThat(house.words("select count(*) from person")).containsExactly("0");
        assertThat(house.as(
                        "nobody", () -> house.get(InstitutionDesk.class).read().helpPhone()))
                .isEmpty();
    }

    @Test
    void whoever_holds_the_console_s_link_becomes_the_administrator_once() {
        assertThat(standing(SECRET)).isEqualTo(LinkStanding.OPEN);
        assertThat(moveIn(SECRET, told("ad-1", "ana.roy@hopital.example"))).isEqualTo("AD-1");

        assertThat(house.words("select password from sign_in where login = 'AD-1'")
                        .get(0))
                .startsWith("$2");
        assertThat(house.as("AD-1", () -> house.get(Caller.class).card().roles()))
                .contains(Role.ADMIN, Role.EMPLOYEE);
        assertThat(standing(SECRET)).isEqualTo(LinkStanding.USED);
        refused("entry.linkClosed", () -> moveIn(SECRET, told("AD-2", "other@hopital.example")));
        assertThat(house.words("select staff_no from person")).containsExactly("AD-1");
    }

    @Test
    void two_at_the_same_moment_make_one() {
        console("another");
        List<CompletableFuture<Boolean>> both = Stream.of(SECRET, "another")
                .map(secret -> CompletableFuture.supplyAsync(() -> tries(secret)))
                .toList();
        assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(house.words("select count(*) from role_assignment where role = 'ADMIN'"))
                .containsExactly("1");
    }

    @Test
    void a_link_closes_after_three_days_and_a_forged_one_never_opens() {
        assertThat(standing("guessed")).isEqualTo(LinkStanding.UNKNOWN);
        house.clock().forward(Duration.ofDays(3));
        assertThat(standing(SECRET)).isEqualTo(LinkStanding.EXPIRED);
        refused("entry.linkClosed", () -> moveIn(SECRET, told("AD-1", "ana.roy@hopital.example")));
        refused("entry.linkClosed", () -> moveIn("guessed", told("AD-1", "ana.roy@hopital.example")));
    }

    @Test
    void what_is_typed_wrong_changes_nothing() {
        refused("entry.numberMalformed", () -> moveIn(SECRET, told("A D", "ana.roy@hopital.example")));
        refused("entry.mailMalformed", () -> moveIn(SECRET, told("AD-1", "ana.roy")));
        refused(
                "entry.password.own",
                () -> house.as("nobody", () -> desk.moveIn(SECRET, told("AD-1", "a@b.example"), "ana-roy-ad-1")));
        assertThat(standing(SECRET)).isEqualTo(LinkStanding.OPEN);
        assertThat(house.words("select count(*) from person")).containsExactly("0");
    }

    @Test
    void the_portal_itself_can_make_no_such_link() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> house.changeAsPortal(
                                "insert into console_link (sha256, made_at, expires_at) values (repeat('a', 64), now(), now() + interval '1 hour')"))
                .hasMessageContaining("permission denied");
    }

    private boolean tries(String secret) {
        try {
            moveIn(secret, told("AD-" + secret.length(), secret + "@hopital.example"));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private LinkStanding standing(String secret) {
        return house.as("nobody", () -> desk.standing(secret));
    }

    private String moveIn(String secret, NewAdministrator told) {
        return house.as("nobody", () -> desk.moveIn(secret, told, PASSWORD));
    }

    private static NewAdministrator told(String number, String mail) {
        return new NewAdministrator(number, "", "Ana", "Roy", mail, "fr");
    }

    private void console(String secret) {
        house.change(
                "insert into console_link (sha256, made_at, expires_at) values (?, timestamptz '2026-11-21 14:00Z', timestamptz '2026-11-24 14:00Z')",
                OneTimeLinks.digest(secret));
    }

    private static void refused(String why, Runnable work) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .withMessage(why);
    }
}
