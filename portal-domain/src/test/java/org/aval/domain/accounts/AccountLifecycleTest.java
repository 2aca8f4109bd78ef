package org.aval.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may take which step of an account, and when. */
class AccountLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor NURSE = actor(Role.EMPLOYEE);
    private static final Actor HEAD = actor(Role.MANAGER);
    private static final Actor OFFICER = actor(Role.COMMS);
    private static final Actor DIRECTOR = actor(Role.COMMS_DIRECTOR);
    private static final Actor SECURITY = actor(Role.CISO);

    private final AccountFacts fine = facts(2, 2, 1, null, null);

    @Test
    void an_account_is_asked_for_endorsed_reviewed_approved_and_opened_when_everything_is_there() {
        OfficialAccount account = underReview(purpose(false));
        refused("accounts.securityNotAsked", () -> account.take(AccountStep.APPROVE, act(DIRECTOR), fine));
        account.take(AccountStep.CLEAR_SECURITY, act(SECURITY), fine);
        refused(
                "accounts.twoAdministrators",
                () -> account.take(AccountStep.APPROVE, act(DIRECTOR), facts(1, 1, 1, null, null)));
        account.take(AccountStep.APPROVE, act(DIRECTOR), fine);
        assertThat(account.missing(fine))
                .containsExactly(
                        AccountCondition.SECOND_FACTOR,
                        AccountCondition.CUSTODY,
                        AccountCondition.RECOVERY,
                        AccountCondition.HOUSE_RULES,
                        AccountCondition.TERMS_READ,
                        AccountCondition.ACCESS_REVIEWED,
                        AccountCondition.SECRETS_CHANGED);
        refused("accounts.notReady", () -> account.take(AccountStep.OPEN, act(OFFICER), fine));
        equip(account);
        refused("accounts.notReady", () -> account.take(AccountStep.OPEN, act(OFFICER), facts(2, 1, 1, null, null)));
        account.take(AccountStep.OPEN, act(OFFICER), fine);
        assertThat(account.standing(fine)).isEqualTo(AccountStanding.ACTIVE);
        assertThat(account.getJournal()).extracting("step").startsWith("REQUEST", "ENDORSE", "TAKE_UP");
    }

    @Test
    void nobody_decides_about_what_they_asked_for() {
        Actor both = new Actor(
                UUID.randomUUID(), "VB1", EnumSet.of(Role.EMPLOYEE, Role.COMMS_DIRECTOR, Role.MANAGER, Role.CISO));
        OfficialAccount own = OfficialAccount.request(marks(), wish(purpose(false)), act(both), fine);
        refused("accounts.notForYourself", () -> own.take(AccountStep.ENDORSE, act(both), fine));
        own.take(AccountStep.ENDORSE, act(HEAD), fine);
        own.take(AccountStep.TAKE_UP, act(OFFICER), fine);
        refused("accounts.notForYourself", () -> own.take(AccountStep.CLEAR_SECURITY, act(both), fine));
        own.take(AccountStep.CLEAR_SECURITY, act(SECURITY), fine);
        refused("accounts.notForYourself", () -> own.take(AccountStep.APPROVE, act(both), fine));
    }

    @Test
    void privacy_is_asked_where_people_tell_about_themselves() {
        OfficialAccount account = underReview(purpose(true));
        account.take(AccountStep.CLEAR_SECURITY, act(SECURITY), fine);
        refused("accounts.privacyNotAsked", () -> account.take(AccountStep.APPROVE, act(DIRECTOR), fine));
        account.take(AccountStep.CLEAR_PRIVACY, act(actor(Role.PRIVACY)), fine);
        refused("accounts.assessmentMissing", () -> account.take(AccountStep.APPROVE, act(DIRECTOR), fine));
    }

    @ParameterizedTest
    @EnumSource(
            value = AddressStanding.class,
            names = {"TAKEN", "RETIRED", "LOOKS_ALIKE"})
    void an_address_that_is_not_free_is_refused_and_a_look_alike_can_only_be_reported(AddressStanding address) {
        AccountFacts taken =
                new AccountFacts(limits(TODAY), true, false, address, "ACC-001", Set.of(), 2, 2, 1, null, null, true);
        assertThat(OfficialAccount.verdict(wish(purpose(false)), AccountStep.REQUEST, NURSE, taken)
                        .granted())
                .isFalse();
        assertThat(OfficialAccount.verdict(wish(purpose(false)), AccountStep.REPORT_IMPOSTOR, OFFICER, taken)
                        .granted())
                .isEqualTo(address != AddressStanding.TAKEN);
    }

    @Test
    void what_a_platform_rules_out_is_not_asked_for() {
        AccountFacts ruledOut = new AccountFacts(
                limits(TODAY),
                false,
                false,
                AddressStanding.FREE,
                "",
                Set.of(Objective.PATIENT_FOLLOW_UP),
                2,
                2,
                1,
                null,
                null,
                true);
        assertThat(OfficialAccount.verdict(wish(purpose(false)), AccountStep.REQUEST, NURSE, ruledOut)
                        .why())
                .isEqualTo("accounts.unsuitable");
    }

    @Test
    void strangers_keep_nothing_that_they_knew() {
        OfficialAccount account = open();
        account.take(AccountStep.COMPROMISE, act(SECURITY, TODAY.plusDays(3), "Publications étranges"), fine);
        refused("accounts.notRotated", () -> account.take(AccountStep.RECOVER, act(SECURITY), fine));
        account.take(AccountStep.ROTATE, act(SECURITY, TODAY.plusDays(3), ""), fine);
        account.take(AccountStep.RECOVER, act(SECURITY), fine);
        assertThat(account.getState()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void an_account_is_closed_when_nothing_of_it_is_lost() {
        OfficialAccount account = open();
        account.take(AccountStep.BEGIN_CLOSING, act(DIRECTOR), fine);
        refused("accounts.notWoundUp", () -> account.close(new AccountClosure(true, true, false), act(OFFICER), fine));
        account.close(new AccountClosure(true, true, true), act(OFFICER), fine);
        assertThat(account.getTrail().getEndedOn()).isEqualTo(TODAY);
        for (AccountStep step : AccountStep.values()) {
            assertThat(step.opensFrom(AccountState.CLOSED)).as(step.name()).isFalse();
        }
    }

    @Test
    void the_removal_of_an_impostor_is_asked_for_when_what_was_seen_is_kept() {
        OfficialAccount impostor = OfficialAccount.impostor(marks(), wish(purpose(false)), act(OFFICER), fine);
        refused("accounts.evidenceMissing", () -> impostor.take(AccountStep.ASK_TAKEDOWN, act(OFFICER), fine));
        refused("accounts.notYourOffice", () -> impostor.store("0".repeat(64), act(NURSE), fine));
        impostor.store("0".repeat(64), act(OFFICER), fine);
        impostor.take(AccountStep.ASK_TAKEDOWN, act(OFFICER), fine);
        impostor.store("1".repeat(64), act(OFFICER), fine);
        assertThat(impostor.getTrail().getEvidenceSha256()).as("the first").isEqualTo("0".repeat(64));
        impostor.take(AccountStep.CONFIRM_TAKEDOWN, act(OFFICER), fine);
        assertThat(impostor.getState()).isEqualTo(AccountState.TAKEN_DOWN);
    }

    @Test
    void a_role_is_for_somebody_else_who_is_able_attested_and_mandated_to_speak() {
        UUID somebody = UUID.randomUUID();
        assertThat(AccountSeat.verdict(OFFICER.person(), SeatRole.ADMIN, seat(true, true, true), OFFICER)
                        .why())
                .isEqualTo("accounts.notToYourself");
        assertThat(AccountSeat.verdict(somebody, SeatRole.ADMIN, seat(false, true, true), OFFICER)
                        .why())
                .isEqualTo("accounts.notAble");
        assertThat(AccountSeat.verdict(somebody, SeatRole.ADMIN, seat(true, false, true), OFFICER)
                        .why())
                .isEqualTo("accounts.notAttested");
        assertThat(AccountSeat.verdict(somebody, SeatRole.EDITOR, seat(true, true, false), OFFICER)
                        .why())
                .isEqualTo("accounts.notMandated");
        assertThat(AccountSeat.verdict(somebody, SeatRole.ADMIN, seat(true, true, false), OFFICER)
                        .granted())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xk9vTq2Lp7", "mot de passe : lilas", "P@ssw0rd!", "pwd lilas", "clé=ouverte"})
    void what_looks_like_a_secret_is_not_written_down(String typed) {
        assertThat(new AccountCustody(typed, "", "").check().why()).isEqualTo("accounts.secretNotHere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "coffre/DCOM/facebook", "vault:kv/comms#4"})
    void where_a_secret_lies_may_be_written(String typed) {
        assertThat(new AccountCustody(typed, "", "").check().granted()).isTrue();
    }

    static Stream<Arguments> pulses() {
        return Stream.of(
                Arguments.of(null, TODAY, TODAY, AccountStanding.ACTIVE),
                Arguments.of(TODAY.minusDays(8), TODAY, TODAY, AccountStanding.RESTRICTED),
                Arguments.of(TODAY.minusDays(6), TODAY, TODAY, AccountStanding.ACTIVE),
                Arguments.of(null, TODAY.minusDays(91), TODAY, AccountStanding.DORMANT),
                Arguments.of(null, TODAY.minusDays(90), TODAY, AccountStanding.ACTIVE),
                Arguments.of(null, TODAY, TODAY.minusDays(123), AccountStanding.RESTRICTED),
                Arguments.of(null, TODAY, TODAY.minusDays(122), AccountStanding.ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("pulses")
    void an_open_account_sleeps_or_is_silent_by_the_facts(
            @Nullable LocalDate brokenSince, LocalDate lastPost, LocalDate reviewed, AccountStanding standing) {
        AccountPulse pulse = new AccountPulse(TODAY.minusYears(1), lastPost, reviewed, brokenSince);
        assertThat(AccountStanding.of(AccountState.ACTIVE, pulse, limits(TODAY.minusDays(7))))
                .isEqualTo(standing);
    }

    @Test
    void every_state_has_its_standing() {
        AccountPulse pulse = new AccountPulse(TODAY, TODAY, TODAY, null);
        assertThat(AccountState.values()).allSatisfy(state -> assertThat(
                        AccountStanding.of(state, pulse, limits(TODAY)).name())
                .isEqualTo(state.name()));
    }

    private OfficialAccount underReview(AccountPurpose purpose) {
        OfficialAccount account = OfficialAccount.request(marks(), wish(purpose), act(NURSE), fine);
        refused("accounts.notEndorsed", () -> account.take(AccountStep.TAKE_UP, act(OFFICER), fine));
        account.take(AccountStep.ENDORSE, act(HEAD), fine);
        account.take(AccountStep.TAKE_UP, act(OFFICER), fine);
        return account;
    }

    private OfficialAccount open() {
        OfficialAccount account = underReview(purpose(false));
        account.take(AccountStep.CLEAR_SECURITY, act(SECURITY), fine);
        account.take(AccountStep.APPROVE, act(DIRECTOR), fine);
        equip(account);
        account.take(AccountStep.OPEN, act(OFFICER), fine);
        return account;
    }

    private void equip(OfficialAccount account) {
        account.describe(
                account.getPurpose(),
                new AccountCustody("coffre/URG/1", "comptes@chuvb.example", "https://www.chuvb.example/regles"),
                account.getObjectives(),
                act(OFFICER),
                fine);
        for (AccountStep check : List.of(
                AccountStep.CHECK_SECOND_FACTOR,
                AccountStep.ROTATE,
                AccountStep.REVIEW_ACCESS,
                AccountStep.READ_TERMS)) {
            account.take(check, act(OFFICER), fine);
        }
    }

    private static AccountFacts facts(
            int administrators, int fit, int communications, @Nullable LocalDate broken, @Nullable LocalDate left) {
        return new AccountFacts(
                limits(TODAY),
                true,
                false,
                AddressStanding.FREE,
                "",
                Set.of(),
                administrators,
                fit,
                communications,
                broken,
                left,
                true);
    }

    private static AccountLimits limits(LocalDate graceEnd) {
        return new AccountLimits(TODAY, graceEnd, 90, 92);
    }

    private static SeatFacts seat(boolean able, boolean attested, boolean mandated) {
        return new SeatFacts(able, attested, true, mandated, false);
    }

    private static AccountMarks marks() {
        return new AccountMarks(UUID.randomUUID(), "ACC-100", "VB-0000-0001");
    }

    private static AccountPurpose purpose(boolean collectsData) {
        return new AccountPurpose("Urgence", "URG", "La région", "fr", 3, collectsData, "");
    }

    private static AccountWish wish(AccountPurpose purpose) {
        AccountPlace place = new AccountPlace(
                Platform.INSTAGRAM, "urgence", "https://www.instagram.com/urgence", "urgence", "urgence");
        return new AccountWish(
                place, purpose, Set.of(Objective.PUBLIC_INFORMATION), List.of(UUID.randomUUID(), UUID.randomUUID()));
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), role.name(), EnumSet.of(Role.EMPLOYEE, role));
    }

    private static Act act(Actor by) {
        return act(by, TODAY, "Parce qu’il le faut");
    }

    private static Act act(Actor by, LocalDate day, String why) {
        return new Act(by, Instant.parse("2026-11-21T14:00:00Z"), day, why);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
