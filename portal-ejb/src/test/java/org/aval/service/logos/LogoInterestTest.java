package org.aval.service.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.house.RegisterTest;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner who sells is held against declarations of interests: who is asked, who sees what, what opens the way. */
class LogoInterestTest extends RegisterTest {

    private static final String OLIVIER = "VB10004";
    private static final String HELENE = "VB10001";
    private static final String SAMUEL = "VB10013";
    private static final String RACHID = "VB10028";
    private static final LogoPeriod DAYS = new LogoPeriod(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 1, 20));

    private LogoDesk desk;
    private LogoRegister register;
    private MatchDesk matches;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(LogoDesk.class);
        register = house.get(LogoRegister.class);
        matches = house.get(MatchDesk.class);
        as(SAMUEL, () -> house.get(GuideDesk.class).accept(1));
        as(THOMAS, () -> house.get(GuideDesk.class).accept(1));
    }

    @Test
    void a_declared_link_takes_the_request_to_the_officer_at_once_and_nobody_else_reads_why() {
        UUID use = submit(SAMUEL, PartnerKind.HEALTH_INDUSTRY, "Oncarix Pharma");
        assertThat(
                        house.words(
                                "select distinct p.staff_no from mail m join person p on p.work_email = m.address where m.kind = 'logos.toClear'"))
                .contains(RACHID);
        assertThat(as(RACHID, () -> register.waiting()))
                .extracting(LogoWaiting::step)
                .containsExactly(LogoStep.CLEAR_INTEREST);
        assertThat(touching(use)).extracting(MatchRow::counterparty).contains("Oncarix Pharma");
        assertThat(open(OLIVIER, use)).isTrue();
        cleared(use);
        refused("logos.interestNotAsked", () -> allow(use));
        take(RACHID, use, LogoStep.CLEAR_INTEREST);
        assertThat(open(OLIVIER, use)).isFalse();
        allow(use);
    }

    @Test
    void what_the_officer_dismissed_stands_in_nobodys_way() {
        UUID use = submit(SAMUEL, PartnerKind.HEALTH_INDUSTRY, "Oncarix Pharma");
        cleared(use);
        touching(use)
                .forEach(row -> as(
                        RACHID,
                        () -> matches.judge(row.id(), row.judged(), MatchStanding.DISMISSED, "Une autre entreprise")));
        refused("logos.noInterestToLookAt", () -> take(RACHID, use, LogoStep.CLEAR_INTEREST));
        allow(use);
    }

    @Test
    void a_company_named_among_the_other_marks_is_proposed_to_the_officer_and_no_more() {
        UUID use = as(
                SAMUEL,
                () -> desk.submit(
                        beside("Caisse du Quai, Oncarix Pharma inc. et Chorale du Port"),
                        LogoDeskTest.ART,
                        Sent.NOTHING));
        assertThat(touching(use))
                .extracting(MatchRow::counterparty, MatchRow::standing)
                .contains(tuple("Oncarix Pharma", MatchStanding.PROPOSED));
        assertThat(open(OLIVIER, use)).isTrue();
        take(OLIVIER, use, LogoStep.TAKE_UP);
        refused("logos.interestNotAsked", () -> allow(KARIM, use));
        touching(use)
                .forEach(row -> as(
                        RACHID, () -> matches.judge(row.id(), row.judged(), MatchStanding.DISMISSED, "Un homonyme")));
        allow(KARIM, use);
        UUID nobody = as(SAMUEL, () -> desk.submit(beside("Caisse du Quai"), LogoDeskTest.ART, Sent.NOTHING));
        assertThat(touching(nobody)).isEmpty();
        assertThat(open(OLIVIER, nobody)).isFalse();
    }

    private LogoWish beside(String sponsors) {
        LogoWish plain =
                wish(new LogoPartner("Chorale du Quai", PartnerKind.NON_PROFIT, PartnerSector.OTHER, "", false));
        return new LogoWish(
                plain.initiative(),
                plain.partner(),
                new LogoStakes(false, "", sponsors, false),
                plain.period(),
                plain.marks(),
                plain.media());
    }

    @Test
    void without_a_declaration_there_is_nothing_to_compare_and_the_officer_is_asked() {
        house.change("update declaration set valid_until = date '2026-11-20' where declarant_id = ?", person(SAMUEL));
        UUID use = submit(SAMUEL, PartnerKind.OTHER_COMMERCIAL, "Imprimerie du Quai");
        assertThat(touching(use)).isEmpty();
        assertThat(open(SAMUEL, use)).isTrue();
        UUID within = submit(SAMUEL, PartnerKind.NON_PROFIT, "Chorale du Quai");
        assertThat(open(SAMUEL, within)).isFalse();
    }

    @Test
    void where_nothing_declared_touches_the_partner_the_officer_is_not_asked() {
        UUID use = submit(SAMUEL, PartnerKind.OTHER_COMMERCIAL, "Imprimerie du Quai");
        assertThat(open(OLIVIER, use)).isFalse();
        assertThat(as(RACHID, () -> register.waiting())).isEmpty();
        cleared(use);
        allow(use);
    }

    @Test
    void a_link_that_weighs_on_the_partner_waits_for_the_opinion_of_the_officer_and_no_longer() {
        UUID use = submit(SAMUEL, PartnerKind.OTHER_COMMERCIAL, "Imprimerie du Quai");
        cleared(use);
        weighs(use, 900);
        assertThat(open(OLIVIER, use)).isTrue();
        refused("logos.interestNotAsked", () -> allow(use));
        take(RACHID, use, LogoStep.CLEAR_INTEREST);
        assertThat(open(OLIVIER, use)).isFalse();
        opinionsAreOlder();
        assertThat(open(OLIVIER, use))
                .as("the opinion is older than the judgement")
                .isTrue();
        take(RACHID, use, LogoStep.CLEAR_INTEREST);
        allow(use);
    }

    /** What was written once is changed by nobody: only here, to go back in time. */
    private void opinionsAreOlder() {
        house.change("alter table logo_use_journal disable trigger user");
        house.change("update logo_use_journal set at = at - interval '10 years' where step = 'CLEAR_INTEREST'");
        house.change("alter table logo_use_journal enable trigger user");
    }

    /** The officer judges the first link that counts for who asks. */
    private void weighs(UUID use, int place) {
        house.change(
                """
                insert into interest_assessment (declaration_id, place, line, link_id, activity_kind, activity, level, reasons)
                select c.declaration_id, ?, 0, c.link_id, 'PARTNER', ?, 'MAJOR', 'dit'
                  from interest_counting c where c.person_id = ? order by c.link_id limit 1""",
                place,
                use.toString(),
                person(SAMUEL));
    }

    @Test
    void what_is_found_later_is_looked_at_anew_even_while_the_mark_is_shown() {
        UUID use = submit(SAMUEL, PartnerKind.OTHER_COMMERCIAL, "Imprimerie du Quai");
        cleared(use);
        allow(use);
        house.change(
                "insert into counterparty_alias (counterparty_id, alias) select id, 'Imprimerie du Quai' from counterparty where name = 'Oncarix Pharma'");
        assertThat(open(OLIVIER, use)).isTrue();
        assertThat(as(RACHID, () -> register.waiting()))
                .extracting(LogoWaiting::step)
                .containsExactly(LogoStep.CLEAR_INTEREST);
        take(RACHID, use, LogoStep.CLEAR_INTEREST);
        assertThat(open(OLIVIER, use)).isFalse();
    }

    @Test
    void a_partners_mark_waits_for_its_word_and_a_bad_file_is_named() {
        LogoPartner partner = new LogoPartner("Chorale du Quai", PartnerKind.NON_PROFIT, PartnerSector.OTHER, "", true);
        UUID use = as(SAMUEL, () -> desk.submit(wish(partner), LogoDeskTest.ART, Sent.NOTHING));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        refused("logos.permissionMissing", () -> allow(KARIM, use));
        refused("files.neither", () -> as(SAMUEL, () -> desk.bring(use, version(use), new Sent("x.png", new byte[9]))));
        refused("logos.notYours", () -> as(OLIVIER, () -> desk.bring(use, version(use), LogoDeskTest.ART)));
        refused("files.missing", () -> take(SAMUEL, use, LogoStep.BRING_PERMISSION));
        as(SAMUEL, () -> desk.bring(use, version(use), LogoDeskTest.ART));
        allow(KARIM, use);
        assertThat(house.words("select kind from logo_file where logo_use_id = ? order by kind", use))
                .containsExactly("MOCKUP", "PERMISSION");
        refused(
                "logos.noPartnerMark",
                () -> as(
                        SAMUEL,
                        () -> desk.submit(
                                wish(new LogoPartner("X", PartnerKind.NON_PROFIT, PartnerSector.OTHER, "", false)),
                                LogoDeskTest.ART,
                                LogoDeskTest.ART)));
    }

    private boolean open(String reader, UUID use) {
        return as(reader, () -> register.read(use, "fr")).needsInterest();
    }

    private List<MatchRow> touching(UUID use) {
        return as(RACHID, () -> matches.at(MatchKind.PARTNER, use, "fr"));
    }

    private UUID submit(String staffNo, PartnerKind kind, String partner) {
        LogoPartner told = new LogoPartner(partner, kind, PartnerSector.OTHER, "", false);
        return as(staffNo, () -> desk.submit(wish(told), LogoDeskTest.ART, Sent.NOTHING));
    }

    /** Legal has nothing against it. */
    private void cleared(UUID use) {
        take(OLIVIER, use, LogoStep.TAKE_UP);
        take(OLIVIER, use, LogoStep.REFER);
        take(CATHERINE, use, LogoStep.CLEAR_LEGAL);
    }

    private void take(String staffNo, UUID use, LogoStep step) {
        as(staffNo, () -> desk.take(use, version(use), step, ""));
    }

    private void allow(UUID use) {
        allow(HELENE, use);
    }

    private void allow(String staffNo, UUID use) {
        as(staffNo, () -> desk.allow(use, version(use), new LogoTerms(DAYS, EndorsementRisk.LOW, ""), ""));
    }

    private int version(UUID use) {
        return Integer.parseInt(house.words("select version::text from logo_use where id = ?", use)
                .get(0));
    }

    private LogoWish wish(LogoPartner partner) {
        UUID mark = UUID.fromString(house.words("select id::text from brand_mark where code = 'CHUVB'")
                .get(0));
        return new LogoWish(
                new LogoInitiative("Portes ouvertes", LogoPurpose.EVENT, "20 affiches", "la région", ""),
                partner,
                new LogoStakes(false, "", "", false),
                DAYS,
                Set.of(mark),
                Set.of(LogoMedium.POSTER));
    }
}
