package org.aval.service.payments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.payments.PaymentStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Writes many lines and the questions about them at once; what was asked before is not asked again. */
class PaymentWriting {

    private static final String KEEP =
            """
            insert into payment (id, run_id, line, mark, payer, nature, amount, currency, paid_on, first_name, last_name,
                                 profession, town, register)
            select gen_random_uuid(), :run, t.line, t.mark, t.payer, t.nature, cast(t.amount as numeric), nullif(t.currency, ''),
                   cast(t.paid_on as date), t.first_name, t.last_name, t.profession, t.town, t.register
              from unnest(cast(:lines as integer[]), cast(:marks as text[]), cast(:payers as text[]), cast(:natures as text[]),
                          cast(:amounts as text[]), cast(:currencies as text[]), cast(:days as text[]),
                          cast(:firsts as text[]), cast(:lasts as text[]), cast(:professions as text[]),
                          cast(:towns as text[]), cast(:registers as text[]))
                   t(line, mark, payer, nature, amount, currency, paid_on, first_name, last_name, profession, town, register)
                on conflict (mark) do nothing""";

    private static final String ASK =
            """
            with asked as (
                insert into payment_question (id, version, state, payment_id, person_id, basis, namesakes, asked_on)
                select gen_random_uuid(), 0, :state, p.id, cast(t.person as uuid), t.basis, t.namesakes, :today
                  from unnest(cast(:marks as text[]), cast(:people as text[]), cast(:bases as text[]),
                              cast(:namesakes as integer[])) t(mark, person, basis, namesakes)
                  join payment p on p.mark = t.mark
                    on conflict (payment_id, person_id) do nothing
             returning id)
            insert into payment_question_journal (payment_question_id, line, at, effective_on, author, acted_as, step, to_state, motive)
            select id, 0, :at, :today, :author, :actedAs, :step, :state, '' from asked""";

    private final EntityManager em;

    PaymentWriting(EntityManager em) {
        this.em = em;
    }

    /** @return how many were asked about, and how many lines stood here already */
    PaymentMatching.Tally write(UUID run, List<PaymentHit> hits, Act ofThePortal) {
        List<PaymentLine> lines = List.copyOf(hits.stream()
                .map(PaymentHit::line)
                .collect(Collectors.toMap(PaymentLine::mark, Function.identity(), (one, same) -> one))
                .values());
        int kept = keep(run, lines);
        return new PaymentMatching.Tally(ask(hits, ofThePortal), lines.size() - kept);
    }

    private int keep(UUID run, List<PaymentLine> lines) {
        Query query = em.createNativeQuery(KEEP).setParameter("run", run);
        query.setParameter("lines", lines.stream().map(PaymentLine::line).toArray(Integer[]::new));
        columns().forEach((name, column) -> query.setParameter(name, texts(lines, column)));
        return query.executeUpdate();
    }

    private static Map<String, Function<PaymentLine, @Nullable String>> columns() {
        return Map.ofEntries(
                Map.entry("marks", PaymentLine::mark),
                Map.entry("payers", PaymentLine::payer),
                Map.entry("natures", PaymentLine::nature),
                Map.entry("amounts", line -> Objects.toString(line.amount(), null)),
                Map.entry("currencies", PaymentLine::currency),
                Map.entry("days", line -> Objects.toString(line.paidOn(), null)),
                Map.entry("firsts", PaymentLine::firstName),
                Map.entry("lasts", PaymentLine::lastName),
                Map.entry("professions", PaymentLine::profession),
                Map.entry("towns", PaymentLine::town),
                Map.entry("registers", PaymentLine::register));
    }

    private int ask(List<PaymentHit> hits, Act ofThePortal) {
        JournalEntry first = JournalEntry.of(PaymentStep.ASK, null, PaymentState.ASKED, ofThePortal);
        return em.createNativeQuery(ASK)
                .setParameter("marks", texts(hits, hit -> hit.line().mark()))
                .setParameter("people", texts(hits, hit -> hit.person().toString()))
                .setParameter("bases", texts(hits, hit -> hit.basis().name()))
                .setParameter(
                        "namesakes", hits.stream().map(PaymentHit::namesakes).toArray(Integer[]::new))
                .setParameter("at", first.at())
                .setParameter("today", first.effectiveOn())
                .setParameter("author", first.author())
                .setParameter("actedAs", first.actedAs())
                .setParameter("step", first.step())
                .setParameter("state", first.toState())
                .executeUpdate();
    }

    private static <R> @Nullable String[] texts(List<R> rows, Function<R, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
