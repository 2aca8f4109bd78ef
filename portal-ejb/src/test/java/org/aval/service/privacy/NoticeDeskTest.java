package org.aval.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices are composed from what is written once, written out, and leave with a proof. */
class NoticeDeskTest extends RegisterTest {

    private static final String PRIVACY = NoticeStage.PRIVACY;

    private NoticeStage stage;
    private NoticeDesk desk;
    private NoticeRegister register;

    @BeforeEach
    void at_the_desk() {
        stage = new NoticeStage(house);
        desk = house.get(NoticeDesk.class);
        register = house.get(NoticeRegister.class);
    }

    @Test
    void a_notice_names_what_it_lacks_and_says_what_is_written_once() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        assertThat(as(PRIVACY, () -> register.of(incident, "fr")))
                .extracting(NoticeDraft::addressee)
                .containsExactly(Addressee.MINISTER, Addressee.CAI, Addressee.PERSONS, Addressee.PUBLIC);
        NoticeDraft before = draft(incident, Addressee.CAI);
        assertThat(before.lines())
                .filteredOn(DraftLine::isMissing)
                .extracting(DraftLine::number)
                .containsExactly("2", "9", "");
        assertThat(before.lines().get(6).words()).isEqualTo("12, dont 10 qui résident ici");
        assertThat(before.keeping().why()).isEqualTo("privacy.contactMissing");
        stage.write(incident, TrackField.CONTACT, TrackField.TO_PERSONS, TrackField.NOT_DESCRIBED);
        NoticeDraft after = draft(incident, Addressee.CAI);
        assertThat(after.lines()).filteredOn(DraftLine::isMissing).hasSize(1);
        assertThat(after.lines().get(2).words()).contains("INFORMATION", "NOT_DESCRIBED");
        assertThat(after.keeping().granted()).isTrue();
    }

    @Test
    void a_first_notice_leaves_with_gaps_a_supplement_completes_it_and_the_first_one_stops_the_clock() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        keep(incident, Addressee.CAI);
        keep(incident, Addressee.CAI);
        assertThat(draft(incident, Addressee.CAI).letters())
                .extracting(LetterRow::state)
                .containsExactly(NoticeState.KEPT, NoticeState.REPLACED);
        refused("privacy.proofMissing", () -> send(incident, Addressee.CAI, " "));
        send(incident, Addressee.CAI, "Accusé CAI-77");
        assertThat(stage.record(incident).missing()).doesNotContain(Addressee.CAI);
        stage.write(incident, TrackField.TO_PERSONS, TrackField.FOREIGN);
        assertThat(draft(incident, Addressee.CAI).phase()).isEqualTo(2);
        keep(incident, Addressee.CAI);
        send(incident, Addressee.CAI, "Accusé CAI-78");
        List<LetterRow> letters = draft(incident, Addressee.CAI).letters();
        assertThat(letters)
                .filteredOn(letter -> letter.state() == NoticeState.SENT)
                .extracting(LetterRow::phase)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(letters).extracting(LetterRow::proof).contains("Accusé CAI-77", "Accusé CAI-78");
        assertThat(stage.record(incident).notices()).hasSize(1);
    }

    @Test
    void a_notice_after_its_hours_says_why() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        house.clock().forward(Duration.ofDays(4));
        assertThat(as(PRIVACY, () -> register.words(incident))).containsKey(TrackField.LATE);
        refused("privacy.lateReasonMissing", () -> keep(incident, Addressee.CAI));
        stage.write(incident, TrackField.LATE);
        keep(incident, Addressee.CAI);
        assertThat(draft(incident, Addressee.CAI).lines())
                .extracting(DraftLine::label)
                .contains("Raisons du retard de cet avis");
    }

    @Test
    void the_persons_and_the_public_get_a_whole_notice_in_plain_words() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        refused("privacy.itemsMissing", () -> keep(incident, Addressee.PERSONS));
        stage.write(incident, TrackField.PLAIN, TrackField.ADVICE);
        keep(incident, Addressee.PERSONS);
        refused("privacy.publicReasonMissing", () -> keep(incident, Addressee.PUBLIC));
        stage.write(incident, TrackField.PUBLIC_REASON);
        keep(incident, Addressee.PUBLIC);
        send(incident, Addressee.PUBLIC, "Page d’accueil du site");
        assertThat(stage.record(incident).missing()).contains(Addressee.PERSONS);
    }

    @Test
    void the_paper_tells_its_items_in_order_and_stays_as_it_was() throws Exception {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        keep(incident, Addressee.MINISTER);
        LetterRow letter = draft(incident, Addressee.MINISTER).letters().get(0);
        byte[] paper = as(PRIVACY, () -> desk.paper(new LetterRef(incident, letter.id(), letter.version())));
        assertThat(Sha256.of(paper))
                .isEqualTo(draft(incident, Addressee.MINISTER).letters().get(0).sha256());
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Centre hospitalier universitaire Val-Boréal", "ministre de la Santé", "Pas encore connu");
            assertThat(text.indexOf("1. Nom")).isLessThan(text.indexOf("10. Mesures"));
        }
    }

    @Test
    void no_word_stands_in_the_database_and_nothing_that_was_written_out_is_rewritten() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        keep(incident, Addressee.CAI);
        send(incident, Addressee.CAI, "Accusé du canari");
        for (String table : List.of("notice_letter", "notice_letter_part", "notice_letter_journal", "privacy_text")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("canari");
        }
        assertThatThrownBy(() -> house.change("update notice_letter set phase = 2"))
                .hasMessageContaining("not rewritten");
        assertThatThrownBy(() -> house.change("update notice_letter_part set cipher = ''"))
                .isInstanceOf(IllegalStateException.class);
        String all = "select (select count(*) from notice_letter) + (select count(*) from notice_letter_part)";
        for (String reader : List.of(AMELIE, "VB10007", ADMIN, AUDITOR)) {
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count(all);
                    }))
                    .as(reader)
                    .isZero();
        }
    }

    @Test
    void nobody_else_writes_a_notice_or_learns_that_there_is_one() {
        UUID incident = stage.answered(InformationKind.HEALTH, true);
        TrackRef shown = stage.ref(incident);
        for (String stranger : List.of(AMELIE, ADMIN, AUDITOR, CATHERINE, "VB10007")) {
            closed(() -> as(stranger, () -> register.of(incident, "fr")));
            closed(() -> as(stranger, () -> desk.keep(shown, Addressee.CAI, "fr")));
            closed(() -> as(stranger, () -> desk.write(shown, Map.of())));
        }
        UUID other = UUID.randomUUID();
        refused("incidents.unknown", () -> as(PRIVACY, () -> register.of(other, "fr")));
        refused("privacy.notDue", () -> draft(incident, Addressee.CNIL));
        UUID no = stage.reported(IncidentCategory.STAFF_IMAGE);
        assertThat(as(PRIVACY, () -> register.of(no, "fr"))).isEmpty();
        refused("privacy.wrongState", () -> stage.write(no, TrackField.CONTACT));
    }

    private NoticeDraft draft(UUID incident, Addressee to) {
        return as(PRIVACY, () -> register.draft(incident, to, "fr"));
    }

    private void keep(UUID incident, Addressee to) {
        TrackRef shown = stage.ref(incident);
        house.clock().forward(Duration.ofSeconds(1));
        as(PRIVACY, () -> desk.keep(shown, to, "fr"));
    }

    private void send(UUID incident, Addressee to, String proof) {
        LetterRow letter = draft(incident, to).letters().get(0);
        LocalDateTime now = LocalDateTime.ofInstant(house.clock().instant(), ZoneId.of("America/Toronto"));
        NoticeWay way = to.isAuthority() ? NoticeWay.PORTAL : NoticeWay.PUBLIC_NOTICE;
        as(PRIVACY, () -> desk.send(new LetterRef(incident, letter.id(), letter.version()), now, way, proof));
    }

    private static void closed(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(EJBAccessException.class);
    }
}
