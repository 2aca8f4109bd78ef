package org.aval.domain.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack is asked for by who may, made by the portal, handed out to whom it concerns, and gone when revoked or expired. */
class PackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor ASKER = new Actor(UUID.randomUUID(), "VB1", Set.of(Role.EMPLOYEE));
    private static final Actor OTHER = new Actor(UUID.randomUUID(), "VB2", Set.of(Role.EMPLOYEE));
    private static final Actor OFFICE = new Actor(UUID.randomUUID(), "VB3", Set.of(Role.EMPLOYEE, Role.POLICY_OWNER));

    private static final Map<PackState, Set<PackStep>> OPEN = new EnumMap<>(Map.of(
            PackState.REQUESTED, EnumSet.of(PackStep.TAKE_UP),
            PackState.GENERATING, EnumSet.of(PackStep.TAKE_UP, PackStep.FINISH, PackStep.FAIL),
            PackState.READY, EnumSet.of(PackStep.DELIVER, PackStep.REVOKE, PackStep.RENEW),
            PackState.DELIVERED, EnumSet.of(PackStep.DELIVER, PackStep.REVOKE, PackStep.RENEW),
            PackState.FAILED, EnumSet.of(PackStep.RETRY, PackStep.RENEW),
            PackState.REVOKED, EnumSet.of(PackStep.RENEW)));

    private static final Set<PackStep> OF_THE_PORTAL = EnumSet.of(PackStep.TAKE_UP, PackStep.FINISH, PackStep.FAIL);
    private static final Set<PackStep> OF_ALL_IT_CONCERNS = EnumSet.of(PackStep.DELIVER, PackStep.REVOKE);

    @Test
    void each_step_opens_where_the_table_says_and_to_whom() {
        for (PackState state : PackState.values()) {
            for (PackStep step : PackStep.values()) {
                for (Actor actor : List.of(ASKER, OTHER, OFFICE, Actor.PORTAL)) {
                    boolean open = Objects.requireNonNull(OPEN.get(state)).contains(step);
                    assertThat(in(state).verdict(step, actor, TODAY).granted())
                            .as("%s %s %s", state, step, actor.staffNo())
                            .isEqualTo(open && mayTake(step, actor));
                }
            }
        }
    }

    private static boolean mayTake(PackStep step, Actor actor) {
        if (OF_THE_PORTAL.contains(step)) {
            return actor.equals(Actor.PORTAL);
        }
        return actor.equals(ASKER) || (actor.equals(OFFICE) && OF_ALL_IT_CONCERNS.contains(step));
    }

    @Test
    void a_pack_whose_server_died_is_taken_up_again_a_bounded_number_of_times() {
        Pack pack = asked();
        for (int i = 0; i < 3; i++) {
            pack.takeUp(portal());
        }
        refuses("packs.givenUp", () -> pack.takeUp(portal()));
        pack.fail("packs.givenUp", portal());
        assertThat(pack.getFailure()).isEqualTo("packs.givenUp");
        pack.retry(act(ASKER, TODAY));
        assertThat(pack.getTries()).isZero();
        assertThat(pack.getFailure()).isEmpty();
    }

    @Test
    void it_is_had_until_its_last_day_and_expires_by_itself() {
        Pack pack = in(PackState.READY);
        LocalDate last = TODAY.plusDays(30);
        assertThat(pack.getExpiresOn()).isEqualTo(last);
        assertThat(pack.standing(last)).isEqualTo(PackStanding.READY);
        assertThat(pack.standing(last.plusDays(1))).isEqualTo(PackStanding.EXPIRED);
        assertThat(pack.verdict(PackStep.DELIVER, ASKER, last).granted()).isTrue();
        refuses("packs.expired", () -> pack.deliver(act(ASKER, last.plusDays(1))));
        assertThat(pack.getState()).isEqualTo(PackState.READY);
    }

    @Test
    void each_copy_is_written_down_with_who_took_it() {
        Pack pack = in(PackState.READY);
        pack.deliver(act(ASKER, TODAY));
        pack.deliver(act(OFFICE, TODAY));
        assertThat(pack.getJournal())
                .filteredOn(line -> line.step().equals(PackStep.DELIVER.name()))
                .extracting("author")
                .containsExactly("VB1", "VB3");
    }

    @Test
    void it_is_revoked_with_a_reason_and_renewed_as_it_was() {
        Pack pack = in(PackState.DELIVERED);
        refuses("shared.motiveMissing", () -> pack.revoke(act(ASKER, TODAY)));
        pack.revoke(new Act(OFFICE, Instant.EPOCH, TODAY, "Une page est fausse"));
        assertThat(pack.standing(TODAY.plusYears(1))).isEqualTo(PackStanding.REVOKED);
        assertThat(pack.renew(act(ASKER, TODAY))).isEqualTo(wish(PackKind.ONBOARDING, ""));
    }

    @ParameterizedTest
    @EnumSource(PackKind.class)
    void who_holds_none_of_its_offices_asks_for_none(PackKind kind) {
        for (Role role : Role.values()) {
            Actor actor = new Actor(UUID.randomUUID(), "VB9", Set.of(role));
            assertThat(PackWish.asking(kind, actor).granted())
                    .as("%s", role)
                    .isEqualTo(kind.by().contains(role));
        }
        assertThat(kind.office()).doesNotContain(Role.EMPLOYEE, Role.ETHICS_MEMBER);
        assertThat(kind.isOfCases() && !kind.isWatermarked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ONBOARDING, LEGAL, '', '', 0, ",
        "ONBOARDING, EMPLOYEE, '', Noémie, 0, packs.forEverybody",
        "ONBOARDING, EMPLOYEE, '', '', 1, packs.dayToCome",
        "COURT, EMPLOYEE, S, Tribunal, 0, packs.notYourOffice",
        "COURT, LEGAL, '', Tribunal, 0, packs.noSubject",
        "COURT, LEGAL, S, ' ', 0, packs.noRecipient",
        "COURT, LEGAL, S, Tribunal, -900, ",
        "REGISTER_EXTRACT, LEGAL, '', CAI, 0, packs.noSubject",
        "ANNUAL_REPORT, DG, A, '', 0, ",
    })
    void it_is_asked_for_whole(PackKind kind, Role role, String subject, String recipient, int days, String why) {
        PackWish wish = new PackWish(
                kind,
                PackLanguages.FR,
                "QC",
                List.of(),
                TODAY.plusDays(days),
                subject.equals("S") ? UUID.randomUUID() : null,
                subject.equals("A") ? "2026" : "",
                null,
                recipient);
        Actor actor = new Actor(UUID.randomUUID(), "VB9", EnumSet.of(Role.EMPLOYEE, role));
        assertThat(wish.mayBeAsked(actor, TODAY).why()).isEqualTo(why);
    }

    @Test
    void the_same_inputs_give_the_same_manifest_hash_and_any_other_another() {
        PackSource one = new PackSource("charter:CHARTE-MS", "2.1.0", "a".repeat(64));
        PackSource two = new PackSource("catalogue", "3", "b".repeat(64));
        PackWish wish = wish(PackKind.ONBOARDING, "");
        String hash = new Manifest(wish, "t1", List.of(one, two)).hash();
        assertThat(new Manifest(wish, "t1", List.of(two, one, one)).hash()).isEqualTo(hash);
        assertThat(List.of(
                        new Manifest(wish, "t2", List.of(one, two)).hash(),
                        new Manifest(wish, "t1", List.of(one)).hash(),
                        new Manifest(wish(PackKind.CHARTER_FULL, ""), "t1", List.of(one, two)).hash(),
                        new Manifest(wish, "t1", List.of(one, new PackSource("catalogue", "4", "b".repeat(64))))
                                .hash()))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    private static Pack in(PackState state) {
        Pack pack = asked();
        if (state != PackState.REQUESTED) {
            pack.takeUp(portal());
        }
        if (state == PackState.FAILED) {
            pack.fail("packs.notSet", portal());
        } else if (state != PackState.REQUESTED && state != PackState.GENERATING) {
            pack.finish(new PackPrint(12, "c".repeat(64), true), 30, portal());
        }
        if (state == PackState.DELIVERED) {
            pack.deliver(act(ASKER, TODAY));
        } else if (state == PackState.REVOKED) {
            pack.revoke(new Act(ASKER, Instant.EPOCH, TODAY, "Une page est fausse"));
        }
        return pack;
    }

    private static Pack asked() {
        PackSource source = new PackSource("charter:CHARTE-MS", "2.1.0", "a".repeat(64));
        Manifest manifest = new Manifest(wish(PackKind.ONBOARDING, ""), "t1", List.of(source));
        return Pack.request("VB-1234-ABCD", manifest, act(ASKER, TODAY));
    }

    private static PackWish wish(PackKind kind, String recipient) {
        return new PackWish(
                kind, PackLanguages.FR, "QC", List.of("charter", "contacts"), TODAY, null, "", null, recipient);
    }

    private static Act portal() {
        return act(Actor.PORTAL, TODAY);
    }

    private static Act act(Actor by, LocalDate day) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), day, "");
    }

    private static void refuses(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
