package org.aval.service.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackStanding;
import org.aval.domain.packs.PackStep;
import org.aval.domain.packs.PackWish;
import org.aval.policies.seal.Attachments;
import org.aval.policies.verifier.Finding;
import org.aval.policies.verifier.Outcome;
import org.aval.service.house.RegisterTest;
import org.aval.service.seal.PaperCheck;
import org.aval.service.shared.PageRequest;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pack is asked for, pressed by the round, handed out and checked; whom it does not concern knows of none. */
class PackDeskTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private PackDesk desk;
    private PackRegister register;
    private PackRound round;

    @BeforeEach
    void the_desk_of_packs() {
        desk = house.get(PackDesk.class);
        register = house.get(PackRegister.class);
        round = house.get(PackRound.class);
    }

    @Test
    void a_newcomer_asks_for_one_and_has_it_after_a_round() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.REQUESTED);
        walk();
        PackRecord ready = read(NOEMIE, id);
        assertThat(ready.row().standing()).isEqualTo(PackStanding.READY);
        assertThat(ready.row().pages()).isBetween(3, 12);
        PackDesk.PackPaper paper = as(NOEMIE, () -> desk.download(id));
        assertThat(paper.fileName()).isEqualTo(ready.row().code() + ".pdf");
        assertThat(text(paper.bytes()))
                .contains("A5")
                .contains(ready.row().code())
                .doesNotContain("Tessier");
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.DELIVERED);
        assertThat(house.words("select kind from mail where kind like 'packs.%'"))
                .containsExactly("packs.ready");
    }

    @Test
    void what_is_for_everybody_proves_what_it_holds_and_names_nobody() throws IOException {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        walk();
        byte[] paper = as(NOEMIE, () -> desk.download(id)).bytes();
        assertThat(as("anonymous", () -> house.get(PaperCheck.class).check(paper, "fr"))
                        .findings()
                        .all())
                .filteredOn(one -> one.outcome() == Outcome.HOLDS)
                .extracting(Finding::subject)
                .contains("seal.key", "proof.included", "proof.signed");
        try (PDDocument document = Loader.loadPDF(paper)) {
            byte[] proof = Objects.requireNonNull(Attachments.in(document).get("proof.json"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new String(proof, StandardCharsets.UTF_8))
                    .contains(read(NOEMIE, id).manifestHash())
                    .doesNotContain(NOEMIE);
        }
    }

    @Test
    void the_same_asked_by_two_people_has_one_manifest() {
        UUID one = asked(NOEMIE, wish(PackKind.CHARTER_FULL));
        UUID other = asked(KARIM, wish(PackKind.CHARTER_FULL));
        assertThat(read(NOEMIE, one).manifestHash())
                .isEqualTo(read(KARIM, other).manifestHash());
        UUID third = asked(KARIM, wish(PackKind.ONBOARDING));
        assertThat(read(KARIM, third).manifestHash())
                .isNotEqualTo(read(KARIM, other).manifestHash());
    }

    @Test
    void whom_it_does_not_concern_knows_of_none() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        walk();
        refused("packs.unknown", () -> as(AMELIE, () -> register.read(id)));
        refused("packs.unknown", () -> as(AMELIE, () -> desk.download(id)));
        refused("packs.unknown", () -> as(AMELIE, () -> desk.revoke(id, 3, "Non")));
        refused("packs.unknown", () -> as(AMELIE, () -> desk.renew(id, 3)));
        refused("packs.unknown", () -> as(AMELIE, () -> desk.retry(id, 3)));
        assertThat(listed(AMELIE)).isEmpty();
        assertThat(listed(NOEMIE)).extracting(PackRow::id).containsExactly(id);
        assertThat(listed(KARIM)).as("the office of the kind").hasSize(1);
        refused("packs.notYourOffice", () -> asked(AMELIE, wish(PackKind.COURT)));
    }

    @Test
    void a_server_that_dies_over_it_leaves_nothing_half_and_the_next_round_takes_it_up() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        as("nobody", () -> house.get(PackTries.class).begin(id)); // and then the server dies
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.GENERATING);
        assertThat(files()).isEmpty();
        walk();
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.READY);
        assertThat(house.words("select step from pack_journal where pack_id = ? order by line", id))
                .containsExactly("REQUEST", "TAKE_UP", "TAKE_UP", "FINISH");
    }

    @Test
    void one_that_dies_each_time_is_given_up_and_can_be_tried_again() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        for (int i = 0; i < 3; i++) {
            as("nobody", () -> house.get(PackTries.class).begin(id));
        }
        walk();
        PackRecord failed = read(NOEMIE, id);
        assertThat(failed.row().standing()).isEqualTo(PackStanding.FAILED);
        assertThat(failed.failure()).isEqualTo("packs.givenUp");
        assertThat(files()).isEmpty();
        as(NOEMIE, () -> desk.retry(id, failed.version()));
        walk();
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.READY);
    }

    @Test
    void a_file_that_cannot_be_kept_leaves_no_half_of_it() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        house.change("alter table pack_file add constraint disk_is_full check (octet_length(content) < 10)");
        walk();
        assertThat(files()).isEmpty();
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.GENERATING);
        assertThat(house.words("select kind from mail where kind like 'packs.%'"))
                .isEmpty();
        house.change("alter table pack_file drop constraint disk_is_full");
        walk();
        assertThat(read(NOEMIE, id).row().standing()).isEqualTo(PackStanding.READY);
    }

    @Test
    void a_copy_is_checked_by_its_code_or_as_a_file_until_another_text_is_in_force() {
        UUID id = asked(NOEMIE, wish(PackKind.CHARTER_FULL));
        String code = read(NOEMIE, id).row().code();
        assertThat(check(code).answer()).as("nothing was printed yet").isEqualTo(CheckedCode.Answer.UNKNOWN);
        walk();
        assertThat(check(code).answer()).isEqualTo(CheckedCode.Answer.GENUINE);
        assertThat(check(code).said().toString()).doesNotContain("Tessier");
        byte[] paper = as(NOEMIE, () -> desk.download(id)).bytes();
        assertThat(worth(paper)).contains(CheckedCode.Answer.GENUINE);
        house.change("update pack_source set edition = '1.0.0' where pack_id = ?", id);
        assertThat(check(code).answer()).isEqualTo(CheckedCode.Answer.SUPERSEDED);
        assertThat(check(code).said()).extracting("name").contains("supersededOn");
        assertThat(worth(paper)).contains(CheckedCode.Answer.SUPERSEDED);
        int version = read(NOEMIE, id).version();
        as(NOEMIE, () -> desk.revoke(id, version, "Une page est fausse"));
        assertThat(check(code).answer()).isEqualTo(CheckedCode.Answer.REVOKED);
        assertThat(worth(paper)).contains(CheckedCode.Answer.REVOKED);
        refused("packs.wrongState", () -> as(NOEMIE, () -> desk.download(id)));
    }

    @Test
    void it_expires_by_its_parameter_and_its_file_goes_but_its_code_is_still_told() {
        UUID id = asked(NOEMIE, wish(PackKind.ONBOARDING));
        walk();
        house.clock().forward(Duration.ofDays(181));
        PackRecord over = read(NOEMIE, id);
        assertThat(over.row().standing()).isEqualTo(PackStanding.EXPIRED);
        assertThat(over.verdict(PackStep.DELIVER).why()).isEqualTo("packs.expired");
        assertThat(check(over.row().code()).answer()).isEqualTo(CheckedCode.Answer.ENDED);
        as("nobody", () -> house.get(PackEnds.class).clear());
        assertThat(files()).isEmpty();
        UUID renewed = as(NOEMIE, () -> desk.renew(id, over.version()));
        assertThat(read(NOEMIE, renewed).wish().asOf()).isEqualTo(TODAY.plusDays(181));
    }

    @Test
    void chapters_that_were_not_chosen_are_not_in_it() {
        PackWish all = wish(PackKind.ONBOARDING);
        UUID id = asked(
                NOEMIE,
                new PackWish(
                        all.kind(), PackLanguages.BOTH, "QC", List.of("contacts", "aid"), TODAY, null, "", null, ""));
        walk();
        String text = text(as(NOEMIE, () -> desk.download(id)).bytes());
        assertThat(text)
                .contains("Les personnes à joindre")
                .contains("People to reach")
                .doesNotContain("A5.1");
    }

    private UUID asked(String who, PackWish wish) {
        return as(who, () -> desk.request(wish));
    }

    private PackRecord read(String who, UUID id) {
        return as(who, () -> register.read(id));
    }

    private List<PackRow> listed(String who) {
        return as(who, () -> register.list(new PackFilter(null, false), PageRequest.FIRST))
                .rows();
    }

    /** What a file that somebody holds out is worth today. */
    private Optional<CheckedCode.Answer> worth(byte[] paper) {
        return as("anonymous", () -> house.get(PaperCheck.class).check(paper, "fr"))
                .today()
                .map(CheckedCode::answer);
    }

    private CheckedCode check(String code) {
        CodeCheck check = house.get(CodeCheck.class);
        return as("anonymous", () -> check.check(code, "fr"));
    }

    private List<String> files() {
        return house.words("select pack_id::text from pack_file");
    }

    private void walk() {
        as("nobody", () -> round.walk());
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackWish wish(PackKind kind) {
        return new PackWish(kind, PackLanguages.FR, "QC", List.of(), TODAY, null, "", null, "");
    }
}
