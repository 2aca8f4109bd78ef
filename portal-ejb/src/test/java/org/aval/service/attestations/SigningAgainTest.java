package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.charters.ShownArticle;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningAgainTest extends RegisterTest {

    /** Signed 2.1.0; a student, so that the words for students are hers. */
    private static final String STUDENT = "VB10017";
    /** Signed 2.1.0; recruits people, and has the words for managers. */
    private static final String SIGNED = ISABELLE;

    private NextVersion next;

    @BeforeEach
    void a_next_version() {
        next = new NextVersion(house);
    }

    @Test
    void nobody_is_asked_before_the_day_and_everybody_concerned_on_it() {
        next.schedule();
        long asked = preview(next.id()).asked();
        assertThat(asked).isGreaterThan(15);
        assertThat(next.round().asked()).isEmpty();
        next.comesIntoForce();
        assertThat(next.round().asked()).hasSize((int) asked).contains(SIGNED, AMELIE, STUDENT);
        assertThat(next.round().asked()).as("another round asks nobody twice").hasSize((int) asked);
        assertThat(house.words(
                        "select count(*) from mail where kind = 'attestations.assigned' and body like '%3.0.0%'"))
                .containsExactly(Long.toString(asked));
    }

    @Test
    void a_clause_for_students_asks_students_and_leaves_the_others_what_they_signed() {
        next.changesOnly("STUDENT").schedule().comesIntoForce().round();
        assertThat(next.asked()).contains(STUDENT).doesNotContain(SIGNED);
        assertThat(supersededOn(SIGNED)).isEqualTo("null");
        assertThat(supersededOn(STUDENT)).isEqualTo("2027-01-15");
        assertThat(preview(next.id()).keeping()).isPositive();
    }

    @Test
    void whoever_becomes_a_student_later_is_asked_then() {
        next.changesOnly("STUDENT").schedule().comesIntoForce().round();
        house.change("insert into person_audience values (?, 'STUDENT')", person(SIGNED));
        assertThat(next.round().asked()).contains(SIGNED);
    }

    @Test
    void what_was_signed_before_still_counts_in_the_time_of_grace() {
        house.change("update charter_version set grace_days = 30 where number = '3.0.0'");
        next.schedule().comesIntoForce().round();
        assertThat(supersededOn(SIGNED)).isEqualTo("2027-02-14");
        assertThat(house.words("select due_on from obligation where charter_version_id = ? limit 1", next.id()))
                .containsExactly("2027-02-14");
    }

    @Test
    void only_the_changed_articles_are_read_beside_what_was_signed() {
        next.schedule().comesIntoForce().round();
        UUID id = next.obligationOf(SIGNED);
        Reading reading = as(SIGNED, () -> house.get(ReadingDesk.class).read(id, "fr"));
        Again again = Objects.requireNonNull(reading.again());
        assertThat(again.before().versionNumber()).isEqualTo("2.1.0");
        assertThat(reading.articles()).extracting(ShownArticle::code).containsExactly("A5", "A10", "A12");
        assertThat(again.before("A10").orElseThrow().clauses())
                .isNotEqualTo(reading.articles().get(1).clauses());
        display(id, "A5", "A10");
        refused("attestations.articlesLeft", () -> as(SIGNED, () -> finish(id)));
        display(id, "A12");
        as(SIGNED, () -> finish(id));
        assertThat(stateOf(id)).isEqualTo("READ");
    }

    @Test
    void the_evidence_tells_what_was_signed_again_since_when() throws Exception {
        next.schedule().comesIntoForce().round();
        UUID id = next.obligationOf(SIGNED);
        display(id, "A5", "A10", "A12");
        as(SIGNED, () -> finish(id));
        house.change("update obligation set state = 'QUIZ_PASSED' where id = ?", id);
        SigningDesk desk = house.get(SigningDesk.class);
        as(SIGNED, () -> desk.confirmIdentity("val-boreal", "s1"));
        as(
                SIGNED,
                () -> desk.sign(
                        id, versionOf(id), true, "Isabelle Caron", new Circumstances("s1", "10.0.0.9", "test")));
        JsonNode file = new ObjectMapper()
                .readTree(house.words("select evidence from attestation where obligation_id = ?", id)
                        .get(0));
        assertThat(file.at("/document/signedBefore").asText()).isEqualTo("2.1.0");
        assertThat(file.at("/document/articlesSignedAgain")).hasSize(3);
        assertThat(file.at("/confirmation/statementVersion").asText()).isEqualTo("S-2");
        assertThat(file.at("/confirmation/statement").asText()).contains("3.0.0", "2.1.0");
        assertThat(supersededOn(SIGNED)).isEqualTo("null");
    }

    @Test
    void what_was_not_signed_of_the_version_before_is_replaced_and_read_as_a_whole() {
        UUID before = obligationOf(NOEMIE);
        next.schedule().comesIntoForce().round();
        assertThat(stateOf(before)).isEqualTo("CANCELLED");
        assertThat(house.words(
                        "select motive from obligation_journal where obligation_id = ? order by line desc limit 1",
                        before))
                .containsExactly("3.0.0");
        Reading reading = as(NOEMIE, () -> house.get(ReadingDesk.class).read(next.obligationOf(NOEMIE), "fr"));
        assertThat(reading.again()).isNull();
        assertThat(reading.total()).isEqualTo(20);
    }

    @Test
    void the_preview_is_for_those_who_prepare_the_text() {
        assertThat(preview(next.id()).changes())
                .extracting(change -> change.code())
                .containsExactly("A5", "A10", "A12");
        assertThat(preview(next.id()).units()).isNotEmpty();
        assertThat(preview(next.id()).minutes()).isPositive();
        ImpactDesk desk = house.get(ImpactDesk.class);
        for (String other : List.of(NOEMIE, JULIEN, ISABELLE, ADMIN)) {
            denied(() -> as(other, () -> desk.preview(next.id(), "fr")));
        }
    }

    private Impact preview(UUID version) {
        return as(KARIM, () -> house.get(ImpactDesk.class).preview(version, "fr"));
    }

    private void finish(UUID obligation) {
        house.get(ReadingDesk.class).finish(obligation, versionOf(obligation), "fr");
    }

    private void display(UUID obligation, String... codes) {
        as(SIGNED, () -> house.get(ReadingDesk.class)
                .display(
                        obligation,
                        "fr",
                        java.util.Arrays.stream(codes)
                                .collect(java.util.stream.Collectors.toMap(code -> code, code -> 5))));
    }

    private String supersededOn(String staffNo) {
        return house.rows(
                        """
                        select n.superseded_on from attestation_now n join attestation a on a.id = n.id
                         where a.signer_staff_no = ? order by a.signed_at desc limit 1""",
                        staffNo)
                .get(0)
                .get(0);
    }

    private static void denied(Runnable work) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(jakarta.ejb.EJBAccessException.class)
                .isThrownBy(work::run);
    }
}
