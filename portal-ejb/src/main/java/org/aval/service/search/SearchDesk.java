package org.aval.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;

/**
 * One search over all registers (ruling 19): by name, reference, title or word, without regard to accents, and with a
 * typing error when nothing else answers. The reader's rights stand in the question itself.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SearchDesk {

    /** How many of each register stand on one page with the others. */
    public static final int OF_EACH = 8;

    /** How many of one register stand on a page of its own. */
    public static final int OF_ONE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** What answers these words and may be read by the caller, the best of each register. */
    public Answer find(String words, String language) {
        return find(words, "", language);
    }

    /** The same in one register only. */
    public Answer find(String words, String register, String language) {
        Asked asked = understood(words);
        if (asked.isEmpty()) {
            return Answer.NOTHING;
        }
        Inquiry inquiry = new Inquiry(asked, words, register, language);
        List<Tuple> rows = called(inquiry);
        boolean corrected = rows.isEmpty() && asked.mayBeCorrected();
        if (corrected) {
            plan(asked.isCountedAlike() ? SearchQuestion.COUNTED : SearchQuestion.GATHERED);
            rows = ask(inquiry, asked.namesAlike(), asked.namesAlike(), asked.textAlike());
        }
        Set<String> instead = corrected && !rows.isEmpty() ? asked.corrected() : Set.of();
        return new Answer(
                rows.stream().map(SearchDesk::hit).toList(), counts(rows), Set.copyOf(asked.words()), instead);
    }

    /** What is called so, as it is written: the beginning of many references first, which is found by them alone. */
    private List<Tuple> called(Inquiry inquiry) {
        Asked asked = inquiry.asked();
        List<Tuple> rows = asked.isOfMany() ? begun(inquiry) : List.of();
        if (rows.isEmpty()) {
            if (!asked.isCounted()) {
                plan(SearchQuestion.GATHERED);
            }
            rows = ask(inquiry, asked.names(), asked.beginnings(), asked.text());
        }
        if (rows.isEmpty() && asked.isLonger()) {
            rows = begun(inquiry);
        }
        if (asked.isTooLittle(rows.size())) {
            plan(SearchQuestion.GATHERED);
            rows = ask(inquiry, asked.beginnings(), asked.beginnings(), asked.text());
        }
        return rows;
    }

    private static Map<String, Integer> counts(List<Tuple> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(Columns.text(row, "register"), counted(row)));
        return counts;
    }

    private void plan(String how) {
        em.createNativeQuery(how, Tuple.class).getSingleResult();
    }

    private Asked understood(String words) {
        Tuple row = (Tuple) em.createNativeQuery(SearchQuestion.UNDERSTOOD, Tuple.class)
                .setParameter("words", words)
                .getSingleResult();
        return Asked.of(
                Columns.text(row, "words"),
                Columns.text(row, "reference"),
                Objects.requireNonNullElse(row.get("known", String.class), ""),
                Objects.requireNonNullElse(row.get("begun", String.class), ""),
                Objects.requireNonNullElse(row.get("alike", String.class), ""),
                Objects.requireNonNullElse(row.get("longer", String.class), ""));
    }

    /** What stays the same however often it is asked. */
    private record Inquiry(Asked asked, String words, String register, String language) {}

    private List<Tuple> begun(Inquiry inquiry) {
        plan(SearchQuestion.COUNTED);
        Asked asked = inquiry.asked();
        return rows(
                SearchQuestion.begun(inquiry.language()), inquiry, asked.reference(), asked.beginnings(), asked.text());
    }

    /** What is the reader's own or the own team's is little: there a beginning is never too much. */
    private List<Tuple> ask(Inquiry inquiry, String names, String own, String text) {
        return rows(SearchQuestion.found(inquiry.language()), inquiry, names, own, text);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String question, Inquiry inquiry, String names, String own, String text) {
        Actor reader = caller.actor();
        return em.createNativeQuery(question, Tuple.class)
                .setParameter("names", names)
                .setParameter("own", own)
                .setParameter("text", text)
                .setParameter("words", inquiry.words())
                .setParameter("reference", inquiry.asked().reference())
                .setParameter("register", inquiry.register())
                .setParameter("reader", reader.person())
                .setParameter("roles", reader.roles().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter("counted", Answer.COUNTED)
                .setParameter("shown", inquiry.register().isEmpty() ? OF_EACH : OF_ONE)
                .getResultList();
    }

    private static int counted(Tuple row) {
        return Math.min(row.get("many", Number.class).intValue(), Answer.COUNTED);
    }

    private static Hit hit(Tuple row) {
        return new Hit(
                Columns.text(row, "register"),
                Columns.text(row, "label"),
                Columns.text(row, "detail"),
                row.get("excerpt", String.class),
                Columns.text(row, "path"));
    }
}
