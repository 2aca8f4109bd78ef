package org.aval.service.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackWish;
import org.aval.domain.privacy.InformationKind;
import org.aval.service.house.RegisterTest;
import org.aval.service.privacy.NoticeStage;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each kind holds is what the registers hand to who asks, as of the day that was asked for. */
class PackContentsTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String DIRECTOR = KARIM;
    private static final String PRIYA = "VB10012";

    /** Of the twelfth article: the one before the autumn of 2026, and the one since. */
    private static final String EARLIER = "mesurez ce que le compte apporte.";

    private static final String LATER = "Avec les patients, seuls les canaux approuvés servent";

    private PackDesk desk;

    @BeforeEach
    void the_desk_of_packs() {
        desk = house.get(PackDesk.class);
    }

    @Test
    void a_court_pack_holds_the_text_in_force_on_its_day_and_no_later_one() {
        String then = made(CATHERINE, court(AMELIE, LocalDate.of(2026, 3, 12)));
        assertThat(then)
                .contains("2.0.0")
                .contains(EARLIER)
                .doesNotContain(LATER)
                .contains("Tribunal");
        String now = made(CATHERINE, court(AMELIE, TODAY));
        assertThat(now).contains("2.1.0").contains(LATER).doesNotContain("CLINICIAN");
    }

    @Test
    void what_was_of_a_past_day_is_not_superseded() {
        UUID id = as(CATHERINE, () -> desk.request(court(AMELIE, LocalDate.of(2026, 3, 12))));
        walk();
        String code = house.words("select code from pack where id = ?", id).get(0);
        CodeCheck check = house.get(CodeCheck.class);
        assertThat(as("anonymous", () -> check.check(code, "fr")).answer()).isEqualTo(CheckedCode.Answer.GENUINE);
    }

    @Test
    void only_counsel_asks_for_a_court_pack_and_of_somebody_who_exists() {
        for (String other : List.of(NOEMIE, JULIEN, ISABELLE, AUDITOR, ADMIN, AMELIE)) {
            refused("packs.notYourOffice", () -> as(other, () -> desk.request(court(AMELIE, TODAY))));
        }
        refused("people.noSuchPerson", () -> as(CATHERINE, () -> desk.request(court("VB99999", TODAY))));
        assertThat(house.words("select id::text from pack")).isEmpty();
    }

    @Test
    void a_mandate_pack_is_for_who_may_read_the_mandate_and_while_it_speaks() {
        UUID mandate = UUID.fromString(house.words(
                        "select m.id::text from mandate m join person p on p.id = m.holder_id where p.staff_no = ? and m.reference = 'MAN-2026-0010'",
                        PRIYA)
                .get(0));
        String text = made(PRIYA, about(PackKind.MANDATE, mandate, "", "Priya Raman"));
        assertThat(text).contains("MAN-2026-0010").contains("Priya Raman").contains("rumeur");
        UUID resting = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0012'")
                .get(0));
        refused(
                "packs.mandateRests",
                () -> as(AMELIE, () -> desk.request(about(PackKind.MANDATE, resting, "", "Amélie Bouchard"))));
    }

    @Test
    void an_extract_of_the_register_of_mandates_is_as_of_its_day() {
        String then = made(DIRECTOR, extract("MANDATES", TODAY.minusDays(37)));
        assertThat(then).contains("Registre des mandats").contains("CAI");
        refused("packs.todayOnly", () -> as(DIRECTOR, () -> desk.request(extract("ACCOUNTS", TODAY.minusDays(37)))));
        assertThat(made(DIRECTOR, extract("ACCOUNTS", TODAY))).contains("ACC-007");
        refused("packs.notYourOffice", () -> as(AMELIE, () -> desk.request(extract("MANDATES", TODAY))));
        refused("packs.noSubject", () -> as(DIRECTOR, () -> desk.request(extract("CASES", TODAY))));
    }

    @Test
    void the_register_of_confidentiality_incidents_goes_to_the_authority_by_its_officer_alone() {
        assertThat(made(NoticeStage.PRIVACY, extract("CONFIDENTIALITY", TODAY)))
                .contains("Le registre ne contenait rien");
        new NoticeStage(house).answered(InformationKind.HEALTH, true);
        assertThat(made(NoticeStage.PRIVACY, extract("CONFIDENTIALITY", TODAY)))
                .contains("Registre des incidents de confidentialité")
                .contains("Renseignements visés " + NoticeStage.PLANTED)
                .contains("Personnes concernées 12");
        for (String other : List.of(DIRECTOR, CATHERINE, AUDITOR)) {
            refused("packs.notYourOffice", () -> as(other, () -> desk.request(extract("CONFIDENTIALITY", TODAY))));
            assertThat(as(other, () -> house.get(ComposeDesk.class).subjects(PackKind.REGISTER_EXTRACT)))
                    .extracting(PackChoice::key)
                    .doesNotContain("CONFIDENTIALITY");
        }
    }

    @Test
    void every_register_that_is_offered_is_one_that_its_reader_gets() {
        for (String reader : List.of(DIRECTOR, CATHERINE, AUDITOR, NoticeStage.PRIVACY)) {
            List<PackChoice> offered =
                    as(reader, () -> house.get(ComposeDesk.class).subjects(PackKind.REGISTER_EXTRACT));
            assertThat(offered).extracting(PackChoice::key).contains("MANDATES", "ACCOUNTS");
            offered.forEach(register -> as(reader, () -> desk.request(extract(register.key(), TODAY))));
        }
        refused("packs.notYourOffice", () -> as(NoticeStage.PRIVACY, () -> desk.request(extract("LOGOS", TODAY))));
    }

    @Test
    void a_day_is_not_torn_apart() {
        assertThat(PackWords.day(TODAY).in("fr")).isEqualTo("21\u00a0novembre\u00a02026");
        assertThat(PackWords.day(TODAY).in("en")).isEqualTo("21\u00a0November\u00a02026");
    }

    @Test
    void every_kind_for_everybody_is_set_in_both_languages() {
        for (PackKind kind : List.of(PackKind.CLINICIAN, PackKind.VOLUNTEER)) {
            PackWish wish = new PackWish(kind, PackLanguages.BOTH, "QC", List.of(), TODAY, null, "", null, "");
            assertThat(made(NOEMIE, wish)).as("%s", kind).doesNotContain("null");
        }
    }

    private String made(String who, PackWish wish) {
        UUID id = as(who, () -> desk.request(wish));
        walk();
        return text(as(who, () -> desk.download(id)).bytes());
    }

    private void walk() {
        as("nobody", () -> house.get(PackRound.class).walk());
    }

    private PackWish court(String number, LocalDate on) {
        return new PackWish(PackKind.COURT, PackLanguages.FR, "QC", List.of(), on, null, number, null, "Tribunal");
    }

    private PackWish extract(String register, LocalDate on) {
        return new PackWish(
                PackKind.REGISTER_EXTRACT, PackLanguages.FR, "QC", List.of(), on, null, register, null, "CAI");
    }

    private PackWish about(PackKind kind, UUID subject, String about, String name) {
        return new PackWish(kind, PackLanguages.FR, "QC", List.of(), TODAY, subject, about, null, name);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
