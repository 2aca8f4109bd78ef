package org.aval.service.publications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Outcome;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.consents.ConsentLinks;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/** Keeps an advice for who asks for a receipt of it, and for nobody else. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ReceiptDesk {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    AdviceSheets sheets;

    @Inject
    Receipts receipts;

    @Inject
    ReceiptPapers papers;

    @Inject
    ConsentLinks consents;

    /**
     * A dated receipt of the advice about this plan.
     *
     * @param agreed the references of the consents of who is shown
     * @throws Refusal when a question waits for its answer, or a consent does not hold there and then
     */
    @Command
    public UUID keep(PostPlan plan, List<String> agreed, String language) {
        Act act = acts.identified("");
        Verdict.unless(!plan.isFinished(), "publications.notFinished").orRefuse();
        AdviceSheet sheet = sheets.of(plan, act.by().person(), true, language);
        consents.cover(agreed, sheet.channel(), sheet.day()).orRefuse();
        return receipts.keep(sheet, named(agreed), caller.card(), act, language);
    }

    private static List<String> named(List<String> agreed) {
        return agreed.stream()
                .map(reference -> reference.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** My receipts, the newest first. */
    @SuppressWarnings("unchecked")
    public List<Receipt> mine() {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select id, reference, at, outcome, channel, planned_on from advice_receipt
                         where person_id = :person order by at desc, id""",
                        Tuple.class)
                .setParameter("person", acts.now("").by().person())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Receipt(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.moment(row, "at"),
                        Columns.constant(row, "outcome", Outcome.class),
                        Columns.constant(row, "channel", Platform.class),
                        Columns.day(row, "planned_on")))
                .toList();
    }

    /** One of my receipts as a file: sealed once, then always the same bytes. @throws Refusal about anybody else's */
    @Command
    public Receipt.Paper paper(UUID id) {
        return papers.of(id, acts.now("").by().person());
    }
}
