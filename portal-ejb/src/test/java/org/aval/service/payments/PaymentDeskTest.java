package org.aval.service.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentBasis;
import org.aval.domain.payments.PaymentRunState;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.payments.PaymentStep;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentDeskTest extends RegisterTest {

    private static final String SAMUEL = "VB10013";
    private static final String PRIYA = "VB10012";
    private static final String HEADS = "payer,last_name,first_name,amount,currency,date,register_number\n";
    private static final String LINES = HEADS
            + "Oncarix Pharma,COHEN,SAMUEL,3100,EUR,2025-03-14,\n"
            + "Vaxelle Biologics,RAMAN,P.,1500,EUR,2024-11-02,\n"
            + "Nobody Inc,Inconnu,Personne,10,EUR,2025-01-01,\n"
            + "Respire,,,10,EUR,2025-01-01,\n";

    private PaymentDesk desk;
    private PaymentQuestionDesk questions;
    private PaymentRound round;

    @BeforeEach
    void desks() {
        desk = house.get(PaymentDesk.class);
        questions = house.get(PaymentQuestionDesk.class);
        round = house.get(PaymentRound.class);
    }

    @Test
    void who_a_line_could_be_about_is_asked_and_written_to_and_nobody_else_learns_of_it() {
        UUID run = read(LINES);
        PaymentRun told = as(CATHERINE, () -> desk.read(run));
        assertThat(told.state()).isEqualTo(PaymentRunState.READ);
        assertThat(told.linesRead()).isEqualTo(4);
        assertThat(told.unreadable()).isEqualTo(1);
        assertThat(told.found()).isEqualTo(2);
        assertThat(mine(SAMUEL)).singleElement().satisfies(row -> {
            assertThat(row.basis()).isEqualTo(PaymentBasis.SAME_NAME);
            assertThat(row.payer()).isEqualTo("Oncarix Pharma");
        });
        assertThat(mine(PRIYA)).extracting(PaymentQuestionRow::basis).containsExactly(PaymentBasis.LIKE_NAME);
        assertThat(mine(THOMAS)).isEmpty();
        assertThat(ripe()).isEmpty();
        assertThat(
                        house.words(
                                "select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = 'payments.asked'"))
                .containsExactlyInAnyOrder(SAMUEL, PRIYA);
    }

    @Test
    void of_strangers_nothing_is_kept_and_the_file_is_gone_once_it_is_read() {
        read(LINES);
        assertThat(house.words("select last_name from payment")).containsExactlyInAnyOrder("COHEN", "RAMAN");
        assertThat(house.words("select run_id::text from payment_piece")).isEmpty();
    }

    @Test
    void what_an_earlier_file_told_is_not_asked_again() {
        read(LINES);
        as(SAMUEL, () -> questions.answer(mine(SAMUEL).get(0).id(), 0, PaymentStep.DENY));
        UUID again = read(LINES.replace("COHEN,SAMUEL", "Cohen,Samuel"));
        assertThat(as(CATHERINE, () -> desk.read(again)).found()).isZero();
        assertThat(as(CATHERINE, () -> desk.read(again)).known()).isEqualTo(2);
        assertThat(mine(SAMUEL)).extracting(PaymentQuestionRow::state).containsExactly(PaymentState.NOT_MINE);
    }

    @Test
    void namesakes_are_all_asked_and_nobody_is_chosen_among_them() {
        house.change("update person set first_name = 'Samuel', last_name = 'Cohen' where staff_no = ?", THOMAS);
        read(LINES);
        assertThat(mine(SAMUEL)).extracting(PaymentQuestionRow::namesakes).containsExactly(1);
        assertThat(mine(THOMAS)).extracting(PaymentQuestionRow::namesakes).containsExactly(1);
    }

    @Test
    void the_number_of_the_register_names_one_of_them() {
        house.change("update person set first_name = 'Samuel', last_name = 'Cohen' where staff_no = ?", THOMAS);
        house.change("update person set licence_no = '10001234567' where staff_no = ?", SAMUEL);
        read(LINES.replace("2025-03-14,", "2025-03-14,10001234567"));
        assertThat(mine(SAMUEL)).extracting(PaymentQuestionRow::basis).containsExactly(PaymentBasis.NUMBER);
        assertThat(mine(THOMAS)).isEmpty();
    }

    @Test
    void another_number_of_the_same_register_is_somebody_else() {
        house.change("update person set licence_no = '10009999999' where staff_no = ?", SAMUEL);
        read(LINES.replace("2025-03-14,", "2025-03-14,10001234567"));
        assertThat(mine(SAMUEL)).isEmpty();
    }

    @Test
    void who_left_is_not_asked() {
        read(HEADS + "Oncarix,DESCHENES,CLAIRE,10,EUR,2025-01-01,\n");
        assertThat(house.words("select id::text from payment_question")).isEmpty();
    }

    @Test
    void the_officer_sees_what_was_not_answered_in_fifteen_days_and_settles_it_with_a_reason() {
        read(LINES);
        as(PRIYA, () -> questions.answer(mine(PRIYA).get(0).id(), 0, PaymentStep.DENY));
        house.clock().forward(Duration.ofDays(14));
        assertThat(ripe()).isEmpty();
        house.clock().forward(Duration.ofDays(1));
        assertThat(ripe()).extracting(PaymentQuestionRow::payer).containsExactly("Oncarix Pharma");
        PaymentQuestionRow row = ripe().get(0);
        refused("shared.motiveMissing", () -> as(CATHERINE, () -> questions.close(row.id(), row.version(), " ")));
        as(CATHERINE, () -> questions.close(row.id(), row.version(), "Vu avec lui"));
        assertThat(ripe()).isEmpty();
        refused(
                "shared.changedMeanwhile",
                () -> as(CATHERINE, () -> questions.close(row.id(), row.version(), "encore")));
    }

    @Test
    void the_officer_hears_once_of_what_nobody_answered() {
        read(LINES);
        house.clock().forward(Duration.ofDays(16));
        PaymentWatch watch = house.get(PaymentWatch.class);
        as("nobody", watch::tell);
        as("nobody", watch::tell);
        assertThat(house.words("select body from mail where kind = 'payments.ripe' and address like 'catherine%'"))
                .singleElement()
                .asString()
                .doesNotContain("Cohen");
    }

    @Test
    void nobody_answers_for_somebody_else() {
        read(LINES);
        UUID samuels = mine(SAMUEL).get(0).id();
        refused("payments.notYours", () -> as(THOMAS, () -> questions.answer(samuels, 0, PaymentStep.DENY)));
        refused("payments.notYours", () -> as(CATHERINE, () -> questions.answer(samuels, 0, PaymentStep.DENY)));
    }

    @Test
    void one_file_is_read_at_a_time_and_one_that_is_stopped_is_gone() {
        UUID run = received(LINES);
        refused("payments.oneAtATime", () -> received(LINES));
        as(CATHERINE, () -> desk.stop(run));
        assertThat(house.words("select run_id::text from payment_piece")).isEmpty();
        refused("payments.endedAlready", () -> as(CATHERINE, () -> desk.stop(run)));
        as("nobody", round::walk);
        assertThat(as(CATHERINE, () -> desk.read(run)).linesRead()).isZero();
    }

    @Test
    void a_file_that_is_not_understood_leaves_nothing_behind() {
        refused("payments.unknownHeadings", () -> received("a,b\n1,2\n"));
        assertThat(house.words("select id::text from payment_run")).isEmpty();
    }

    @Test
    void a_reading_that_stopped_in_the_middle_goes_on_from_there_and_asks_nobody_twice() {
        UUID run = received(many(2 * PaymentRound.AT_ONCE));
        PaymentBatch batch = house.get(PaymentBatch.class);
        List<PaymentLine> first = List.of(cohen(2));
        assertThat(as("nobody", () -> batch.take(run, 0, PaymentRound.AT_ONCE, first)))
                .isTrue();
        assertThat(as("nobody", () -> batch.take(run, 0, PaymentRound.AT_ONCE, first)))
                .as("another node at the same lines")
                .isFalse();
        as("nobody", round::walk);
        PaymentRun told = as(CATHERINE, () -> desk.read(run));
        assertThat(told.state()).isEqualTo(PaymentRunState.READ);
        assertThat(told.linesRead()).isEqualTo(2 * PaymentRound.AT_ONCE);
        assertThat(mine(SAMUEL)).hasSize(1);
    }

    private static PaymentLine cohen(int line) {
        return new PaymentLine(line, "Oncarix", "", null, "", null, "Samuel", "Cohen", "", "", "");
    }

    private static String many(int lines) {
        StringBuilder text = new StringBuilder(HEADS);
        for (int i = 0; i < lines; i++) {
            text.append("Company ").append(i).append(",Unknown,Somebody,1,EUR,2025-01-01,\n");
        }
        return text.toString();
    }

    private UUID received(String text) {
        return as(
                CATHERINE,
                () -> desk.receive(
                        "versements.csv", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private UUID read(String text) {
        UUID run = received(text);
        as("nobody", round::walk);
        return run;
    }

    private List<PaymentQuestionRow> mine(String staffNo) {
        return as(staffNo, questions::mine);
    }

    private List<PaymentQuestionRow> ripe() {
        return as(CATHERINE, () -> questions.ripe(PageRequest.FIRST)).rows();
    }
}
