package org.aval.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.aval.service.seal.HeldOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper of a notice: sealed when it is first asked for, with a proof that tells nothing of the case. */
class NoticePapersTest extends RegisterTest {

    private static final String PRIVACY = NoticeStage.PRIVACY;

    private NoticeStage stage;
    private NoticeDesk desk;
    private UUID incident;

    @BeforeEach
    void a_notice_that_was_written_out() {
        stage = new NoticeStage(house);
        desk = house.get(NoticeDesk.class);
        incident = stage.answered(InformationKind.HEALTH, true);
        stage.write(incident, TrackField.CONTACT);
        keep();
    }

    @Test
    void it_is_sealed_when_it_is_first_asked_for_and_then_stays_the_same() {
        assertThat(letter().sha256()).as("nobody holds a paper yet").isEmpty();
        byte[] first = paper();
        HeldOut held = new HeldOut(house, first).isSealedProving("notice_letter_journal");
        assertThat(held.steps()).containsExactly("KEEP");
        assertThat(letter().sha256()).isEqualTo(Sha256.of(first));
        house.clock().forward(Duration.ofDays(3));
        assertThat(paper()).isEqualTo(first);
        assertThat(house.words("select record::text from seal where kind = 'NOTICE'"))
                .containsExactly(letter().id().toString());
    }

    @Test
    void the_proof_tells_who_wrote_it_out_and_when_and_nothing_of_the_case() {
        String told = new HeldOut(house, paper()).proof().toString();
        assertThat(told).contains(letter().id().toString(), PRIVACY, "KEEP");
        List<String> ofTheCase = house.words(
                """
                select unnest(array[c.id::text, c.reference, c.category, t.id::text]) from incident_case c
                  join privacy_track t on t.incident_case_id = c.id where c.id = ?""",
                incident);
        assertThat(ofTheCase).hasSize(4).allSatisfy(word -> assertThat(told).doesNotContain(word));
        assertThat(told).doesNotContain("canari");
        assertThat(house.words("select reference from seal where kind = 'NOTICE'"))
                .containsExactly("");
        assertThat(house.words("select record::text from seal")).doesNotContainAnyElementsOf(ofTheCase);
        assertThat(house.words("select record::text from command_journal where record is not null"))
                .doesNotContainAnyElementsOf(ofTheCase);
    }

    @Test
    void what_several_ask_for_at_once_is_sealed_once() {
        HeldOut.fromACrowd(house, PRIVACY, this::asked);
    }

    @Test
    void one_that_gave_way_to_another_keeps_its_own_paper() {
        LetterRow before = letter();
        byte[] paper = paper();
        keep();
        assertThat(as(PRIVACY, () -> desk.paper(ref(before)))).isEqualTo(paper);
        assertThat(letters()).extracting(LetterRow::state).containsExactly(NoticeState.KEPT, NoticeState.REPLACED);
        assertThat(paper()).isNotEqualTo(paper);
        assertThat(letters().get(1).sha256()).isEqualTo(Sha256.of(paper));
    }

    @Test
    void one_that_was_sealed_as_it_was_written_out_is_handed_out_as_it_was() {
        paper();
        keep();
        house.change(
                """
                insert into seal (id, kind, record, reference, code, sha256, key_print, stamped, at)
                select gen_random_uuid(), 'NOTICE', l.privacy_track_id, '', '', l.sha256, k.print, false, l.kept_at
                  from notice_letter l, seal_key k where l.state = 'KEPT'""");
        assertThat(Sha256.of(paper()))
                .isEqualTo(letter().sha256())
                .isEqualTo(house.words("select sha256 from notice_letter where state = 'KEPT'")
                        .get(0));
        assertThat(house.words("select part from notice_letter_part p join notice_letter l on l.id = p.notice_letter_id"
                        + " where l.state = 'KEPT' order by 1"))
                .containsExactly("MERGED", "PAPER");
    }

    @Test
    void nobody_else_makes_the_paper() {
        LetterRef shown = ref(letter());
        for (String stranger : List.of(AMELIE, ADMIN, AUDITOR, CATHERINE, "VB10007")) {
            assertThatThrownBy(() -> as(stranger, () -> desk.paper(shown))).isInstanceOf(EJBAccessException.class);
        }
        UUID other = UUID.randomUUID();
        refused("incidents.unknown", () -> as(PRIVACY, () -> desk.paper(new LetterRef(incident, other, 0))));
        refused("incidents.unknown", () -> as(PRIVACY, () -> desk.paper(new LetterRef(other, shown.letter(), 0))));
        assertThat(house.words("select part from notice_letter_part where part = 'SEALED'"))
                .isEmpty();
    }

    private void keep() {
        TrackRef shown = stage.ref(incident);
        house.clock().forward(Duration.ofSeconds(1));
        as(PRIVACY, () -> desk.keep(shown, Addressee.CAI, "fr"));
    }

    private byte[] paper() {
        return as(PRIVACY, this::asked);
    }

    private byte[] asked() {
        return desk.paper(ref(letter()));
    }

    private LetterRef ref(LetterRow letter) {
        return new LetterRef(incident, letter.id(), letter.version());
    }

    private LetterRow letter() {
        return letters().get(0);
    }

    private List<LetterRow> letters() {
        return as(PRIVACY, () -> house.get(NoticeRegister.class).draft(incident, Addressee.CAI, "fr"))
                .letters();
    }
}
