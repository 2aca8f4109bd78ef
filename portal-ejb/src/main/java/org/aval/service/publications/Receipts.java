package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;
import org.aval.policies.PolicyFile;
import org.aval.service.shared.Columns;
import org.aval.service.shared.PersonCard;
import org.aval.service.verify.Codes;

/**
 * Writes a receipt: its reference and code, the sheet as it was shown, the paper as it left the press, and a line that leaves
 * evidence. The paper is sealed when it is first asked for, with the proof of that line.
 */
@Dependent
class Receipts {

    private static final String KEEP =
            """
            insert into advice_receipt (id, reference, code, person_id, name, at, language, outcome, channel, planned_on,
                                        charter, sheet, sha256, pdf)
            values (:id, :reference, :code, :person, :name, :at, :language, :outcome, :channel, :planned, :charter, :sheet,
                    :sha256, :pdf)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Codes codes;

    @Inject
    ReceiptPaper paper;

    UUID keep(AdviceSheet sheet, List<String> agreed, PersonCard person, Act act, String language) {
        UUID id = UUID.randomUUID();
        ReceiptPaper.Marks marks = marks(sheet, agreed, person, act, language);
        Query receipt = em.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("person", person.id())
                .setParameter("at", act.at())
                .setParameter("outcome", sheet.outcome().name())
                .setParameter("channel", String.valueOf(sheet.channel()))
                .setParameter("planned", sheet.day())
                .setParameter("pdf", paper.pdf(marks, sheet));
        named(receipt, marks).executeUpdate();
        leave(id, act);
        return id;
    }

    private static Query named(Query receipt, ReceiptPaper.Marks marks) {
        return receipt.setParameter("reference", marks.reference())
                .setParameter("code", marks.code())
                .setParameter("name", marks.name())
                .setParameter("language", marks.language())
                .setParameter("charter", marks.charter())
                .setParameter("sheet", marks.json())
                .setParameter("sha256", Sha256.of(marks.json()));
    }

    private void leave(UUID id, Act act) {
        em.createNativeQuery(
                        """
                        insert into advice_receipt_journal (advice_receipt_id, line, at, effective_on, author, acted_as,
                                                            step, from_state, to_state, motive)
                        values (:id, 0, :at, :day, :author, 'EMPLOYEE', 'KEEP', null, 'KEPT', '')""")
                .setParameter("id", id)
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .setParameter("author", act.by().staffNo())
                .executeUpdate();
    }

    private ReceiptPaper.Marks marks(
            AdviceSheet sheet, List<String> agreed, PersonCard person, Act act, String language) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select nextval('receipt_reference') as number,
                               coalesce((select v.number from charter_version v join charter c on c.id = v.charter_id
                                          where c.kind = 'CHARTER' and v.state = 'SCHEDULED' and institution_day()
                                                between v.effective_from and coalesce(v.effective_to, 'infinity')
                                          order by c.code limit 1), '') as charter""",
                        Tuple.class)
                .getSingleResult();
        String reference = "AVI-%d-%04d".formatted(act.effectiveOn().getYear(), row.get("number", Long.class));
        String charter = Columns.text(row, "charter");
        return new ReceiptPaper.Marks(
                reference,
                codes.next(),
                person.name(),
                act.at(),
                charter,
                json(reference, sheet, agreed, person, act, charter),
                agreed,
                language);
    }

    private static String json(
            String reference, AdviceSheet sheet, List<String> agreed, PersonCard person, Act act, String charter) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval.advice.1");
        file.put("reference", reference);
        file.put("at", act.at().toString());
        file.put("name", person.name());
        file.put("staffNumber", person.staffNo());
        file.put("charter", charter);
        file.put("channel", String.valueOf(sheet.channel()));
        file.put("plannedOn", sheet.day().toString());
        file.put("mandate", sheet.mandate() == null ? "" : sheet.mandate());
        file.put("consents", agreed);
        file.put("outcome", sheet.outcome().name());
        file.put("answers", sheet.answers().stream().map(Receipts::said).toList());
        file.put("findings", sheet.lines().stream().map(Receipts::found).toList());
        file.put("sentences", List.copyOf(sheet.sentences()));
        return PolicyFile.json(file);
    }

    private static Map<String, String> said(AdviceSheet.Said said) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("question", said.question().name());
        told.put("asked", said.asked());
        told.put("answered", said.answered());
        return told;
    }

    private static Map<String, String> found(AdviceSheet.Line line) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("question", line.question().name());
        told.put("outcome", line.outcome().name());
        told.put("words", line.words());
        told.put("article", line.clause() == null ? "" : line.clause().article());
        return told;
    }
}
