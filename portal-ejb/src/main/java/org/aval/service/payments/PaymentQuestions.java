package org.aval.service.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.payments.PaymentBasis;
import org.aval.domain.payments.PaymentPatience;
import org.aval.domain.payments.PaymentQuestion;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.payments.PaymentStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Parameters;
import org.aval.service.shared.Sql;
import org.aval.service.shared.Timelines;

/** Finds questions about public payments: one's own, and those whose time is over. */
@Dependent
class PaymentQuestions {

    private static final int SHOWN = 200;

    private static final String SELECT =
            """
            select * from (
                select q.id, q.version, q.state, q.basis, q.namesakes, q.asked_on, q.answered_on, q.person_id, p.payer, p.nature,
                       p.amount, coalesce(p.currency, '') as currency, p.paid_on, r.file_name,
                       concat_ws(', ', trim(p.first_name || ' ' || p.last_name), nullif(p.profession, ''), nullif(p.town, '')) as told,
                       trim(h.honorific || ' ' || h.first_name || ' ' || h.last_name) as name,
                       coalesce(declared_party(q.person_id, p.payer), '') as declared
                  from payment_question q join payment p on p.id = q.payment_id join payment_run r on r.id = p.run_id
                  join person h on h.id = q.person_id) q""";

    /** What the person had the time to answer, as {@link PaymentQuestion#isRipe} says it; what stands declared by now is no question. */
    static final String RIPE =
            """
            ((q.state = 'ASKED' and q.asked_on + cast(:toAnswer as integer) <= :today)
             or (q.state = 'MINE' and q.answered_on + cast(:toDeclare as integer) <= :today and q.declared = '')
             or (q.state = 'NOT_MINE' and q.basis = 'NUMBER'))""";

    private static final PageOrder ORDER = new PageOrder("q", "asked_on", false, PageKey::day);

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    Timelines timelines;

    /** How long the house leaves people alone. */
    PaymentPatience patience() {
        return new PaymentPatience(parameters.number("paymentAnswerDays"), parameters.number("coiUpdateDays"));
    }

    /** Somebody's, those without an answer first. */
    List<PaymentQuestionRow> of(UUID person) {
        return new Sql(SELECT)
                        .filter(true, "q.person_id = :person", "person", person)
                        .list(em, "case q.state when 'ASKED' then 0 else 1 end, q.asked_on desc, q.payer, q.id", SHOWN)
                        .stream()
                        .map(PaymentQuestions::row)
                        .toList();
    }

    /** What somebody has not answered; nothing when there is nothing. */
    List<PaymentWaiting> waiting(UUID person) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select count(*) as lines, min(asked_on) as first_on from payment_question
                         where person_id = :person and state = 'ASKED' having count(*) > 0""",
                        Tuple.class)
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(row -> new PaymentWaiting(
                        row.get("lines", Number.class).intValue(),
                        Columns.day(row, "first_on").plusDays(patience().toAnswer())))
                .toList();
    }

    /** Those whose time is over, the oldest first; never what could be about the reader. */
    Page<PaymentQuestionRow> ripe(UUID reader, LocalDate today, PageRequest request) {
        return ripe(reader, today)
                .page(em, ORDER, request, PaymentQuestions::row, row -> PageKey.of(row.askedOn(), row.id()));
    }

    Sql ripe(UUID reader, LocalDate today) {
        PaymentPatience patience = patience();
        return new Sql(SELECT)
                .where(RIPE)
                .set("toAnswer", patience.toAnswer())
                .set("toDeclare", patience.toDeclare())
                .set("today", today)
                .filter(true, "q.person_id <> :reader", "reader", reader);
    }

    /** A question for who may see it. @throws Refusal as if there were none, for anybody else */
    PaymentQuestionRecord record(UUID id, Actor reader, LocalDate today) {
        PaymentPatience patience = patience();
        PaymentQuestion question = em.find(PaymentQuestion.class, id);
        boolean own = question != null && reader.isPerson(question.getPerson());
        boolean officer = question != null
                && !own
                && reader.is(Role.COI_OFFICER)
                && (question.getState() == PaymentState.CLOSED || question.isRipe(today, patience));
        if (question == null || (!own && !officer)) {
            throw new Refusal("payments.unknown");
        }
        Map<PaymentStep, Verdict> verdicts = new EnumMap<>(PaymentStep.class);
        for (PaymentStep step : PaymentStep.values()) {
            verdicts.put(step, question.verdict(step, reader, today, patience));
        }
        PaymentQuestionRow row = new Sql(SELECT)
                .filter(true, "q.id = :id", "id", id).list(em, "q.id", 1).stream()
                        .map(PaymentQuestions::row)
                        .toList()
                        .get(0);
        return new PaymentQuestionRecord(row, own, verdicts, timelines.of("payment_question", id));
    }

    /** A question as the caller saw it. @throws Refusal when there is none, or when it moved since */
    PaymentQuestion fresh(UUID id, int version) {
        PaymentQuestion question = em.find(PaymentQuestion.class, id);
        if (question == null) {
            throw new Refusal("payments.unknown");
        }
        if (question.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return question;
    }

    static PaymentQuestionRow row(Tuple row) {
        return new PaymentQuestionRow(
                Columns.id(row, "id"),
                row.get("version", Integer.class),
                Columns.constant(row, "state", PaymentState.class),
                Columns.constant(row, "basis", PaymentBasis.class),
                row.get("namesakes", Integer.class),
                Columns.day(row, "asked_on"),
                Columns.dayOrNull(row, "answered_on"),
                Columns.text(row, "payer"),
                Columns.text(row, "nature"),
                row.get("amount", BigDecimal.class),
                Columns.text(row, "currency"),
                Columns.dayOrNull(row, "paid_on"),
                Columns.text(row, "told"),
                Columns.text(row, "file_name"),
                Columns.id(row, "person_id"),
                Columns.text(row, "name"),
                Columns.text(row, "declared"));
    }
}
