package org.aval.domain.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** The life of a use: which step opens from where, who decides, and what no office can do. */
class LogoLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ASKER = new UUID(0, 1);
    private static final LogoFacts READY =
            new LogoFacts(TODAY, true, null, true, true, true, true, "", true, LogoInterest.NONE, LogoLimits.USUAL);

    private static final UUID HEAD = new UUID(0, 3);
    private static final LogoFacts TOUCHED = with(true, new LogoInterest(Set.of(HEAD)));

    @Test
    void every_step_opens_from_these_states_and_leads_there() {
        Map<String, String> table = new TreeMap<>();
        for (LogoStep step : LogoStep.values()) {
            String from = step.from().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
            table.put(step.name(), from + " -> " + (step.to() == null ? "stays" : String.valueOf(step.to())));
        }
        String allowed = "APPROVED APPROVED_WITH_CONDITIONS";
        assertThat(table)
                .containsEntry("SUBMIT", " -> SUBMITTED")
                .containsEntry("TAKE_UP", "SUBMITTED -> BRAND_REVIEW")
                .containsEntry("REFER", "BRAND_REVIEW -> LEGAL_REVIEW")
                .containsEntry("CLEAR_LEGAL", "LEGAL_REVIEW -> stays")
                .containsEntry("CLEAR_INTEREST", "SUBMITTED BRAND_REVIEW LEGAL_REVIEW " + allowed + " -> stays")
                .containsEntry("BRING_PERMISSION", "SUBMITTED BRAND_REVIEW LEGAL_REVIEW AMENDMENT_REQUIRED -> stays")
                .containsEntry("APPROVE", "BRAND_REVIEW LEGAL_REVIEW -> APPROVED")
                .containsEntry("APPROVE_WITH_CONDITIONS", "BRAND_REVIEW LEGAL_REVIEW -> APPROVED_WITH_CONDITIONS")
                .containsEntry("REJECT", "BRAND_REVIEW LEGAL_REVIEW -> REJECTED")
                .containsEntry("WITHDRAW", "SUBMITTED BRAND_REVIEW LEGAL_REVIEW AMENDMENT_REQUIRED -> WITHDRAWN")
                .containsEntry("GOOD_TO_PRINT", allowed + " -> stays")
                .containsEntry("REQUIRE_AMENDMENT", allowed + " -> AMENDMENT_REQUIRED")
                .containsEntry("AMEND", allowed + " AMENDMENT_REQUIRED -> SUBMITTED")
                .containsEntry("REVOKE", allowed + " AMENDMENT_REQUIRED -> REVOKED")
                .containsEntry("COMPLETE", allowed + " -> COMPLETED")
                .containsEntry("RESTORE", "REVOKED -> APPROVED")
                .containsEntry("RESTORE_WITH_CONDITIONS", "REVOKED -> APPROVED_WITH_CONDITIONS")
                .hasSize(18);
    }

    @Test
    void who_sells_pays_or_takes_sides_goes_further_up() {
        assertThat(submitted(PartnerKind.INTERNAL, false, false).route()).isEqualTo(LogoRoute.INTERNAL);
        assertThat(submitted(PartnerKind.INTERNAL, false, true).route()).isEqualTo(LogoRoute.EXTERNAL);
        assertThat(submitted(PartnerKind.INTERNAL, true, false).route()).isEqualTo(LogoRoute.COMMERCIAL);
        for (PartnerKind kind : PartnerKind.values()) {
            LogoUse use = submitted(kind, false, false);
            boolean sells = kind == PartnerKind.HEALTH_INDUSTRY || kind == PartnerKind.OTHER_COMMERCIAL;
            assertThat(use.isCompared()).as("%s", kind).isEqualTo(sells);
            assertThat(use.needsInterest(READY)).as("%s", kind).isFalse();
            assertThat(use.needsInterest(TOUCHED)).as("%s", kind).isEqualTo(sells);
            assertThat(use.needsLegal())
                    .as("%s", kind)
                    .isEqualTo(sells || kind == PartnerKind.POLITICAL || kind == PartnerKind.RELIGIOUS);
        }
    }

    @Test
    void nobody_whatever_their_offices_decides_about_what_they_asked_for() {
        for (PartnerKind kind : PartnerKind.values()) {
            LogoUse use = reviewed(kind);
            Actor everything = new Actor(ASKER, "VB1", EnumSet.allOf(Role.class));
            for (LogoStep step : List.of(LogoStep.APPROVE, LogoStep.APPROVE_WITH_CONDITIONS, LogoStep.REJECT)) {
                assertThat(use.verdict(step, everything, READY).granted()).isFalse();
            }
        }
    }

    @Test
    void only_the_office_of_its_route_decides() {
        for (PartnerKind kind : PartnerKind.values()) {
            LogoUse use = reviewed(kind);
            Set<Role> open = Arrays.stream(Role.values())
                    .filter(role ->
                            use.verdict(LogoStep.REJECT, office(role), READY).granted())
                    .collect(Collectors.toSet());
            assertThat(open).as("%s", kind).isEqualTo(Set.copyOf(use.route().deciders()));
        }
    }

    @Test
    void nothing_is_allowed_while_a_condition_is_not_met() {
        LogoUse use = reviewed(PartnerKind.INTERNAL);
        LogoTerms terms = new LogoTerms(use.getPeriod(), EndorsementRisk.LOW, "");
        for (LogoFacts facts : List.of(
                new LogoFacts(
                        TODAY, false, null, true, true, true, true, "", true, LogoInterest.NONE, LogoLimits.USUAL),
                new LogoFacts(
                        TODAY,
                        true,
                        TODAY.plusDays(3),
                        true,
                        true,
                        true,
                        true,
                        "",
                        true,
                        LogoInterest.NONE,
                        LogoLimits.USUAL),
                new LogoFacts(
                        TODAY, true, null, false, true, true, true, "", true, LogoInterest.NONE, LogoLimits.USUAL),
                new LogoFacts(
                        TODAY, true, null, true, false, true, true, "", true, LogoInterest.NONE, LogoLimits.USUAL),
                new LogoFacts(
                        TODAY.plusYears(2),
                        true,
                        null,
                        true,
                        true,
                        true,
                        true,
                        "",
                        true,
                        LogoInterest.NONE,
                        LogoLimits.USUAL))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> use.allow(terms, "VB-0000-0000", act(office(Role.BRAND), ""), facts));
            assertThat(use.getState()).isEqualTo(LogoState.BRAND_REVIEW);
        }
        use.allow(terms, "VB-0000-0000", act(office(Role.BRAND), ""), READY);
        assertThat(use.standing(READY)).isEqualTo(LogoStanding.ACTIVE);
    }

    @Test
    void a_permit_is_never_longer_than_what_was_asked_for() {
        LogoUse use = reviewed(PartnerKind.INTERNAL);
        LogoPeriod longer = new LogoPeriod(TODAY, TODAY.plusDays(61));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> use.allow(
                        new LogoTerms(longer, EndorsementRisk.LOW, ""), "x", act(office(Role.BRAND), ""), READY))
                .withMessage("logos.beyondTheWish");
    }

    @Test
    void the_officer_is_asked_where_declarations_touch_a_partner_who_sells_and_never_about_their_own() {
        LogoUse use = reviewed(PartnerKind.OTHER_COMMERCIAL);
        use.take(LogoStep.REFER, act(office(Role.BRAND), ""), TOUCHED);
        use.take(LogoStep.CLEAR_LEGAL, act(office(Role.LEGAL), ""), TOUCHED);
        assertThat(use.verdict(LogoStep.APPROVE, office(Role.DG), TOUCHED).why())
                .isEqualTo("logos.interestNotAsked");
        assertThat(use.verdict(LogoStep.APPROVE, office(Role.DG), READY).granted())
                .isTrue();
        assertThat(use.verdict(LogoStep.CLEAR_INTEREST, office(Role.COI_OFFICER), READY)
                        .why())
                .isEqualTo("logos.noInterestToLookAt");
        assertThat(use.verdict(LogoStep.CLEAR_INTEREST, office(Role.COI_OFFICER), TOUCHED)
                        .granted())
                .isTrue();
        Actor head = new Actor(HEAD, "VB3", Set.of(Role.EMPLOYEE, Role.COI_OFFICER));
        assertThat(use.verdict(LogoStep.CLEAR_INTEREST, head, TOUCHED).why()).isEqualTo("logos.notForYourself");
    }

    @Test
    void a_partners_mark_is_shown_when_the_partner_agreed() {
        LogoUse use = submitted(PartnerKind.NON_PROFIT, false, false, true);
        use.take(LogoStep.TAKE_UP, act(office(Role.BRAND), ""), READY);
        LogoFacts silent = with(false, LogoInterest.NONE);
        assertThat(use.verdict(LogoStep.APPROVE, office(Role.COMMS_DIRECTOR), silent)
                        .why())
                .isEqualTo("logos.permissionMissing");
        assertThat(use.verdict(LogoStep.APPROVE, office(Role.COMMS_DIRECTOR), READY)
                        .granted())
                .isTrue();
        Actor asker = new Actor(ASKER, "VB1", Set.of(Role.EMPLOYEE));
        assertThat(use.verdict(LogoStep.BRING_PERMISSION, asker, silent).granted())
                .isTrue();
        assertThat(reviewed(PartnerKind.NON_PROFIT)
                        .verdict(LogoStep.BRING_PERMISSION, asker, silent)
                        .why())
                .isEqualTo("logos.noPartnerMark");
    }

    @Test
    void the_days_are_those_the_institution_gives() {
        LogoUse use = reviewed(PartnerKind.INTERNAL);
        use.allow(
                new LogoTerms(use.getPeriod(), EndorsementRisk.LOW, ""),
                "VB-0000-0000",
                act(office(Role.BRAND), ""),
                READY);
        LocalDate later = use.getPeriod().endsOn().plusDays(8);
        assertThat(use.standing(on(later, new LogoLimits(1, 1, 8, 12, 5)))).isEqualTo(LogoStanding.EXPIRED);
        assertThat(use.standing(on(later, new LogoLimits(1, 1, 7, 12, 5)))).isEqualTo(LogoStanding.PROOF_OVERDUE);
        assertThat(use.getPeriod().verdict(1).why()).isEqualTo("logos.tooLong");
        use.take(
                LogoStep.REVOKE,
                act(office(Role.COMMS_DIRECTOR), "Un abus"),
                on(TODAY, new LogoLimits(1, 1, 1, 12, 2)));
        assertThat(use.getTrail().getStopBy()).isEqualTo(TODAY.plusDays(2));
    }

    private static LogoFacts with(boolean permission, LogoInterest interest) {
        return new LogoFacts(TODAY, true, null, true, true, true, true, "", permission, interest, LogoLimits.USUAL);
    }

    private static LogoFacts on(LocalDate day, LogoLimits limits) {
        return new LogoFacts(day, true, null, true, true, true, true, "", true, LogoInterest.NONE, limits);
    }

    private static LogoUse reviewed(PartnerKind kind) {
        LogoUse use = submitted(kind, false, false);
        use.take(LogoStep.TAKE_UP, act(office(Role.BRAND), ""), READY);
        return use;
    }

    private static LogoUse submitted(PartnerKind kind, boolean paid, boolean position) {
        return submitted(kind, paid, position, false);
    }

    private static LogoUse submitted(PartnerKind kind, boolean paid, boolean position, boolean theirs) {
        LogoWish wish = new LogoWish(
                new LogoInitiative("Portes ouvertes", LogoPurpose.EVENT, "", "", ""),
                new LogoPartner(kind == PartnerKind.INTERNAL ? "" : "Nom", kind, PartnerSector.OTHER, "", theirs),
                new LogoStakes(paid, "Une somme", "", position),
                new LogoPeriod(TODAY, TODAY.plusDays(60)),
                Set.of(new UUID(0, 9)),
                Set.of(LogoMedium.POSTER));
        Actor asker = new Actor(ASKER, "VB1", Set.of(Role.EMPLOYEE));
        return LogoUse.submit(
                new LogoMarks(new UUID(0, 2), "LOG-2026-0001", 1, TODAY), wish, "0".repeat(64), act(asker, ""), READY);
    }

    private static Actor office(Role role) {
        return new Actor(new UUID(0, 7), "VB7", EnumSet.of(Role.EMPLOYEE, role));
    }

    private static Act act(Actor by, String motive) {
        return new Act(by, Instant.EPOCH, TODAY, motive);
    }
}
