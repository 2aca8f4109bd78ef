package org.aval.stories;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentStep;
import org.aval.service.payments.PaymentBatch;
import org.aval.service.payments.PaymentDesk;
import org.aval.service.payments.PaymentQuestionDesk;
import org.aval.service.payments.PaymentRound;
import org.aval.service.payments.PaymentSource;
import org.aval.service.payments.PaymentWatch;
import org.aval.service.shared.PageRequest;

/** Public payments: a file that the officer hands in, and a question that could be about VB10010. */
final class PaymentDoors {

    private final PaymentDesk desk = Beans.find(PaymentDesk.class);
    private final PaymentQuestionDesk questions = Beans.find(PaymentQuestionDesk.class);
    private final PaymentBatch batch = Beans.find(PaymentBatch.class);
    private UUID run = new UUID(0, 0);
    private UUID question = new UUID(0, 0);

    private PaymentDoors() {}

    static void into(Doors doors) {
        PaymentDoors here = new PaymentDoors();
        here.files(doors);
        here.questions(doors);
        here.rounds(doors);
    }

    private void files(Doors doors) {
        doors.asks("PaymentDesk.list", desk::list);
        doors.asks("PaymentDesk.read", this::received, () -> desk.read(run));
        doors.asks("PaymentDesk.receive", this::nothing, () -> desk.receive("versements.csv", file()));
        doors.does("PaymentDesk.stop", this::received, () -> desk.stop(run));
    }

    private void questions(Doors doors) {
        doors.asks("PaymentQuestionDesk.mine", () -> asked(0), questions::mine);
        doors.asks("PaymentQuestionDesk.waiting", () -> asked(0), questions::waiting);
        doors.asks("PaymentQuestionDesk.read", () -> asked(0), () -> questions.read(question));
        doors.does("PaymentQuestionDesk.answer", () -> asked(0), () -> questions.answer(question, 0, PaymentStep.DENY));
        doors.asks("PaymentQuestionDesk.ripe", () -> questions.ripe(PageRequest.FIRST));
        doors.does("PaymentQuestionDesk.close", () -> asked(20), () -> questions.close(question, 0, "Vu avec elle"));
    }

    private void rounds(Doors doors) {
        doors.asks("PaymentBatch.open", this::received, batch::open);
        doors.asks("PaymentBatch.charset", this::received, () -> batch.charset(run));
        doors.asks("PaymentBatch.piece", this::received, () -> batch.piece(run, 0));
        doors.asks("PaymentBatch.take", this::received, () -> batch.take(run, 0, 1, List.of()));
        doors.does("PaymentBatch.finish", this::received, () -> batch.finish(run));
        doors.does("PaymentBatch.broken", this::received, () -> batch.broken(run));
        doors.does("PaymentRound.walk", this::nothing, Beans.find(PaymentRound.class)::walk);
        doors.does("PaymentWatch.tell", this::nothing, Beans.find(PaymentWatch.class)::tell);
    }

    /** No file is being read. */
    private void nothing() {
        Tables.change(
                "update payment_run set state = 'STOPPED', finished_at = now() where state in ('WAITING', 'READING')");
    }

    private void received() {
        nothing();
        run = CallerKind.LEGAL.surely(() -> desk.receive("versements.csv", file()));
    }

    private void asked(int daysAgo) {
        received();
        UUID payment = UUID.randomUUID();
        question = UUID.randomUUID();
        Tables.change(
                """
                insert into payment (id, run_id, line, mark, payer, nature, first_name, last_name, profession, town, register)
                values (?, ?, 2, md5(?::text) || md5(?::text), 'Oncarix', '', 'Amélie', 'Bouchard', '', '', '')""",
                payment,
                run,
                payment,
                payment);
        Tables.change(
                """
                insert into payment_question (id, version, state, payment_id, person_id, basis, namesakes, asked_on)
                select ?, 0, 'ASKED', ?, p.id, 'SAME_NAME', 0, institution_day() - ?::integer from person p where p.staff_no = ?""",
                question,
                payment,
                daysAgo,
                CallerKind.PERSON.staffNo());
        Tables.change(
                """
                insert into payment_question_journal values (?, 0, now(), institution_day(), 'PORTAL', 'SYSTEM', 'ASK', null, 'ASKED', '')""",
                question);
    }

    private static PaymentSource file() {
        return () ->
                new ByteArrayInputStream("payer,last_name,first_name,amount,currency\nOncarix,Personne,Aucune,1,CAD\n"
                        .getBytes(StandardCharsets.UTF_8));
    }
}
