package org.aval.service.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;
import org.aval.domain.logos.RefusalReason;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A use of a mark from the wish to the proof, and the files that are handed out under it. */
class LogoDeskTest extends RegisterTest {

    private static final String OLIVIER = "VB10004";
    private static final String HELENE = "VB10001";
    private static final String LUC = "VB10015";
    static final Sent ART = picture(1);
    private static final Sent OTHER_ART = picture(2);

    private LogoDesk desk;
    private LogoRegister register;
    private DeliveryDesk deliveries;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(LogoDesk.class);
        register = house.get(LogoRegister.class);
        deliveries = house.get(DeliveryDesk.class);
        as(JULIEN, () -> house.get(GuideDesk.class).accept(1));
    }

    @Test
    void the_sample_stands_as_it_was_told_and_the_rows_say_what_the_records_say() {
        List<LogoRow> rows = as(OLIVIER, () -> register.list(LogoFilter.ALL, PageRequest.FIRST))
                .rows();
        assertThat(rows)
                .extracting(LogoRow::reference, LogoRow::standing)
                .containsExactly(
                        tuple("LOG-2026-0020", LogoStanding.LEGAL_REVIEW),
                        tuple("LOG-2026-0018", LogoStanding.ACTIVE),
                        tuple("LOG-2026-0016", LogoStanding.REJECTED),
                        tuple("LOG-2026-0015", LogoStanding.ACTIVE),
                        tuple("LOG-2026-0012", LogoStanding.REJECTED),
                        tuple("LOG-2026-0009", LogoStanding.PROOF_OVERDUE),
                        tuple("LOG-2026-0003", LogoStanding.ACTIVE));
        rows.forEach(row -> assertThat(
                        as(OLIVIER, () -> register.read(row.id(), "fr")).standing())
                .as(row.reference())
                .isEqualTo(row.standing()));
    }

    @Test
    void the_rule_and_the_view_agree_on_every_day_of_a_use() {
        UUID use = allowed();
        for (int days : new int[] {0, 30, 61, 62, 92, 93, 400}) {
            house.change(
                    "update logo_use set starts_on = date '2026-11-22' - ?, ends_on = date '2027-01-20' - ?",
                    days,
                    days);
            assertThat(as(OLIVIER, () -> register.read(use, "fr")).standing().name())
                    .as("%s days", days)
                    .isEqualTo(house.words("select standing from logo_use_now where id = ?", use)
                            .get(0));
        }
    }

    @Test
    void a_use_within_the_house_is_allowed_by_the_brand_and_its_files_say_where_they_came_from() {
        UUID use = submit(JULIEN, wish(PartnerKind.INTERNAL, ""));
        assertThat(as(OLIVIER, () -> register.waiting()))
                .extracting(LogoWaiting::step)
                .contains(LogoStep.TAKE_UP);
        refused("logos.notInForce", () -> fetch(JULIEN, use));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        allow(OLIVIER, use, "");
        HandedOut first = fetch(JULIEN, use);
        HandedOut second = fetch(JULIEN, use);
        String code = code(use);
        assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).contains("aval-permit:" + code + "/1");
        assertThat(second.bytes()).isNotEqualTo(first.bytes());
        Traced whole = as(KARIM, () -> deliveries.trace(new Sent("x", first.bytes()), "fr"))
                .orElseThrow();
        assertThat(whole.how()).isEqualTo("WHOLE");
        assertThat(whole.use()).isEqualTo(use);
        assertThat(whole.handedTo()).contains("Fortin");
        byte[] edited = (new String(second.bytes(), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        assertThat(as(KARIM, () -> deliveries.trace(new Sent("x", edited), "fr")))
                .get()
                .extracting(Traced::how, Traced::id)
                .containsExactly("NOTED", code + "/2");
        assertThat(as(KARIM, () -> deliveries.find(code.toLowerCase(java.util.Locale.ROOT) + " / 2", "fr")))
                .get()
                .extracting(Traced::id)
                .isEqualTo(code + "/2");
        assertThat(as(KARIM, () -> deliveries.trace(ART, "fr"))).isEmpty();
        refused("logos.notYours", () -> fetch(OLIVIER, use));
        refused("logos.unknown", () -> fetch(AMELIE, use));
    }

    @Test
    void who_decides_sees_the_mock_up_without_opening_it_and_the_letter_shows_the_marks() throws IOException {
        UUID use = submit(JULIEN, wish(PartnerKind.INTERNAL, ""));
        UUID mockup = UUID.fromString(house.words("select id::text from logo_file where logo_use_id = ?", use)
                .get(0));
        HandedOut seen = as(OLIVIER, () -> deliveries.picture(use, mockup));
        assertThat(ImageIO.read(new ByteArrayInputStream(seen.bytes())).getWidth())
                .isPositive();
        refused("logos.unknown", () -> as(AMELIE, () -> deliveries.picture(use, mockup)));
        refused("logos.noSuchFile", () -> as(OLIVIER, () -> deliveries.picture(use, UUID.randomUUID())));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        allow(OLIVIER, use, "");
        byte[] letter =
                as(JULIEN, () -> house.get(PermitDesk.class).letter(use, "fr")).bytes();
        assertThat(new String(letter, StandardCharsets.ISO_8859_1)).contains("/Subtype /Image");
    }

    @Test
    void outside_the_director_decides_and_with_who_sells_legal_interests_and_the_director_general() {
        UUID outside = submit(JULIEN, wish(PartnerKind.NON_PROFIT, "Le Regroupement"));
        take(OLIVIER, outside, LogoStep.TAKE_UP);
        refused("logos.beyondYourPower", () -> allow(OLIVIER, outside, ""));
        allow(KARIM, outside, "Plus petit que le leur");
        assertThat(as(JULIEN, () -> register.read(outside, "fr")).state().name())
                .isEqualTo("APPROVED_WITH_CONDITIONS");

        UUID sells = submit(JULIEN, wish(PartnerKind.HEALTH_INDUSTRY, "Oncarix Pharma"));
        take(OLIVIER, sells, LogoStep.TAKE_UP);
        refused("logos.legalNotAsked", () -> allow(HELENE, sells, ""));
        take(OLIVIER, sells, LogoStep.REFER);
        take(CATHERINE, sells, LogoStep.CLEAR_LEGAL);
        allow(HELENE, sells, "");
        assertThat(house.words("select distinct kind from mail where kind like 'logos.%' order by kind"))
                .contains("logos.toClear", "logos.toDecide", "logos.allowed", "logos.received");
    }

    @Test
    void nobody_asks_without_charter_rules_artwork_days_or_name_nor_for_a_profile() {
        LogoWish wish = wish(PartnerKind.INTERNAL, "");
        refused("logos.notAttested", () -> submit(LUC, wish));
        refused("logos.guideNotAccepted", () -> submit(AMELIE, wish));
        refused("files.missing", () -> as(JULIEN, () -> desk.submit(wish, Sent.NOTHING, Sent.NOTHING)));
        refused("logos.partnerMissing", () -> submit(JULIEN, wish(PartnerKind.MEDIA, " ")));
        refused("logos.endsBeforeStart", () -> submit(JULIEN, days(wish, "2026-12-01", "2026-11-30")));
        refused("logos.tooLong", () -> submit(JULIEN, days(wish, "2026-12-01", "2027-12-01")));
        refused("logos.over", () -> submit(JULIEN, days(wish, "2026-10-01", "2026-11-20")));
        refused(
                "logos.personalProfile",
                () -> submit(
                        JULIEN,
                        new LogoWish(
                                wish.initiative(),
                                new LogoPartner("Moi", PartnerKind.INDIVIDUAL, PartnerSector.OTHER, "", false),
                                wish.stakes(),
                                wish.period(),
                                wish.marks(),
                                Set.of(LogoMedium.SOCIAL_PROFILE))));
        refused("logos.proofOwed", () -> submit(ISABELLE, wish));
        assertThatThrownBy(() -> house.change("update logo_use set ends_on = starts_on + 400"))
                .hasMessageContaining("an_initiative_of_a_year_at_most");
    }

    @Test
    void another_artwork_voids_the_permit_and_is_asked_for_anew() {
        UUID use = allowed();
        String former = code(use);
        assertThat(as(JULIEN, () -> desk.print(use, version(use), ART))).isTrue();
        assertThat(as(JULIEN, () -> desk.print(use, version(use), OTHER_ART))).isFalse();
        refused("logos.notInForce", () -> fetch(JULIEN, use));
        assertThat(check(former)).isEqualTo(CheckedCode.Answer.SUPERSEDED);
        refused(
                "logos.nothingChanged",
                () -> as(JULIEN, () -> desk.amend(use, version(use), Set.of(LogoMedium.POSTER), ART, "")));
        as(JULIEN, () -> desk.amend(use, version(use), Set.of(LogoMedium.POSTER, LogoMedium.VIDEO), OTHER_ART, ""));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        allow(OLIVIER, use, "");
        assertThat(code(use)).isNotEqualTo(former);
        assertThat(check(former)).isEqualTo(CheckedCode.Answer.SUPERSEDED);
        assertThat(check(code(use))).isEqualTo(CheckedCode.Answer.GENUINE);
        assertThat(as(JULIEN, () -> register.read(use, "fr")).artwork()).isEqualTo(2);
    }

    @Test
    void what_is_taken_back_is_stopped_in_five_days_and_what_is_over_is_proven() {
        UUID use = allowed();
        refused("shared.motiveMissing", () -> as(KARIM, () -> desk.take(use, version(use), LogoStep.REVOKE, " ")));
        as(KARIM, () -> desk.take(use, version(use), LogoStep.REVOKE, "Le partenaire a trompé le public"));
        assertThat(check(code(use))).isEqualTo(CheckedCode.Answer.REVOKED);
        assertThat(house.words("select stop_by::text from logo_use where id = ?", use))
                .containsExactly("2026-11-26");
        assertThat(house.words("select kind from mail where kind = 'logos.stop'"))
                .hasSize(1);

        UUID owed = UUID.fromString(house.words("select id::text from logo_use where reference = 'LOG-2026-0009'")
                .get(0));
        refused(
                "files.neither",
                () -> as(
                        ISABELLE,
                        () -> desk.complete(
                                owed,
                                version(owed),
                                new Sent("proof.png", "<html>".getBytes(StandardCharsets.UTF_8)),
                                "")));
        as(ISABELLE, () -> desk.complete(owed, version(owed), ART, ""));
        assertThat(as(ISABELLE, () -> register.read(owed, "fr")).standing()).isEqualTo(LogoStanding.COMPLETED);
    }

    @Test
    void refusals_have_a_reason_of_the_house_and_nobody_decides_about_their_own() {
        UUID use = submit(JULIEN, wish(PartnerKind.NON_PROFIT, "Le Regroupement"));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        refused(
                "shared.motiveMissing",
                () -> as(KARIM, () -> desk.refuse(use, version(use), RefusalReason.PRODUCT_PROMOTION, "")));
        as(KARIM, () -> desk.refuse(use, version(use), RefusalReason.PRODUCT_PROMOTION, "Une marque de gants"));
        as(KARIM, () -> house.get(GuideDesk.class).accept(1));
        UUID own = submit(KARIM, wish(PartnerKind.NON_PROFIT, "Le Regroupement"));
        take(OLIVIER, own, LogoStep.TAKE_UP);
        refused("logos.notForYourself", () -> allow(KARIM, own, ""));
        allow(HELENE, own, "");
    }

    @Test
    void a_use_is_handed_over_when_its_sponsor_is_gone_and_gives_nothing_meanwhile() {
        UUID use = allowed();
        house.change("update person set status = 'LEFT', ends_on = date '2026-11-20' where staff_no = ?", JULIEN);
        assertThat(as(OLIVIER, () -> register.read(use, "fr")).standing()).isEqualTo(LogoStanding.PAUSED);
        as(OLIVIER, () -> desk.handOver(use, version(use), person(THOMAS), "Départ"));
        as(THOMAS, () -> house.get(GuideDesk.class).accept(1));
        assertThat(fetch(THOMAS, use).bytes()).isNotEmpty();
    }

    @Test
    void the_round_tells_once_what_ends_and_what_is_owed() {
        as("anonymous", () -> house.get(LogoRound.class).tell());
        as("anonymous", () -> house.get(LogoRound.class).tell());
        assertThat(house.words("select kind from mail where kind like 'logos.%'"))
                .containsExactly("logos.proofOverdue");
    }

    @Test
    void what_was_kept_and_handed_out_is_never_changed() {
        UUID use = allowed();
        fetch(JULIEN, use);
        for (String table : List.of("logo_file", "logo_permit", "logo_delivery", "logo_use_journal", "mark_file")) {
            assertThatThrownBy(() -> house.change("delete from " + table))
                    .as(table)
                    .hasMessageContaining("written once");
        }
    }

    @Test
    void everybody_looks_at_a_mark_and_gets_nothing_that_could_be_used() {
        UUID mark = UUID.fromString(house.words("select id::text from brand_mark where code = 'CHUVB'")
                .get(0));
        HandedOut seen = as(AMELIE, () -> house.get(MarkShelf.class).picture(mark, "fr"));
        assertThat(new String(seen.bytes(), StandardCharsets.UTF_8))
                .contains("fill-opacity=\"0.25\"")
                .doesNotContain("aval-permit");
        assertThat(house.words("select code from logo_delivery")).isEmpty();
        refused(
                "logos.noSuchFile",
                () -> as(AMELIE, () -> house.get(MarkShelf.class).picture(new UUID(1, 1), "fr")));
    }

    @Test
    void the_letter_is_set_once_and_names_the_marks() {
        UUID use = allowed();
        HandedOut letter = as(JULIEN, () -> house.get(PermitDesk.class).letter(use, "fr"));
        assertThat(new String(letter.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(as(OLIVIER, () -> house.get(PermitDesk.class).letter(use, "fr"))
                        .bytes())
                .isEqualTo(letter.bytes());
        refused(
                "logos.unknown",
                () -> as(AMELIE, () -> house.get(PermitDesk.class).letter(use, "fr")));
    }

    private CheckedCode.Answer check(String code) {
        return as("anonymous", () -> house.get(CodeCheck.class).check(code, "fr"))
                .answer();
    }

    private UUID allowed() {
        UUID use = submit(JULIEN, wish(PartnerKind.INTERNAL, ""));
        take(OLIVIER, use, LogoStep.TAKE_UP);
        allow(OLIVIER, use, "");
        return use;
    }

    private UUID submit(String staffNo, LogoWish wish) {
        return as(staffNo, () -> desk.submit(wish, ART, Sent.NOTHING));
    }

    private void take(String staffNo, UUID use, LogoStep step) {
        as(staffNo, () -> desk.take(use, version(use), step, ""));
    }

    private void allow(String staffNo, UUID use, String conditions) {
        LogoPeriod period = new LogoPeriod(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 1, 20));
        as(staffNo, () -> desk.allow(use, version(use), new LogoTerms(period, EndorsementRisk.LOW, conditions), ""));
    }

    private HandedOut fetch(String staffNo, UUID use) {
        UUID file = UUID.fromString(house.words(
                        "select f.id::text from mark_file f join brand_mark m on m.id = f.brand_mark_id where m.code = 'CHUVB'")
                .get(0));
        return as(staffNo, () -> deliveries.deliver(use, file));
    }

    private String code(UUID use) {
        return house.words("select code from logo_use where id = ?", use).get(0);
    }

    private int version(UUID use) {
        return Integer.parseInt(house.words("select version::text from logo_use where id = ?", use)
                .get(0));
    }

    private LogoWish wish(PartnerKind kind, String partner) {
        UUID mark = UUID.fromString(house.words("select id::text from brand_mark where code = 'CHUVB'")
                .get(0));
        return new LogoWish(
                new LogoInitiative("Portes ouvertes", LogoPurpose.EVENT, "20 affiches", "la région", ""),
                new LogoPartner(partner.strip(), kind, PartnerSector.OTHER, "", false),
                new LogoStakes(false, "", "", false),
                new LogoPeriod(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 1, 20)),
                Set.of(mark),
                Set.of(LogoMedium.POSTER));
    }

    private static LogoWish days(LogoWish wish, String from, String until) {
        return new LogoWish(
                wish.initiative(),
                wish.partner(),
                wish.stakes(),
                new LogoPeriod(LocalDate.parse(from), LocalDate.parse(until)),
                wish.marks(),
                wish.media());
    }

    private static Sent picture(int colour) {
        try {
            BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(3, 3, colour);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return new Sent("maquette.png", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
