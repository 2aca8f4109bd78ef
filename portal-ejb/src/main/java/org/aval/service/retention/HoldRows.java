package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.retention.HoldState;
import org.aval.domain.retention.HoldStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;

/** The holds, with the last reason that was written. */
@Dependent
class HoldRows {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    HoldTexts texts;

    @SuppressWarnings("unchecked")
    List<HoldRow> all(Actor reader) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select h.id, h.version, h.reference, h.state, j.effective_on, j.step, t.cipher
                          from case_hold h
                          join lateral (select * from case_hold_journal j where j.case_hold_id = h.id
                                         order by j.line desc limit 1) j on true
                          join case_hold_text t on t.case_hold_id = h.id and t.step = j.step
                         order by h.state, j.effective_on desc, h.id""",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row(row, reader)).toList();
    }

    boolean isHeld(String reference) {
        return !em.createNativeQuery("select 1 from case_hold where reference = :reference and state = 'HELD'")
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    private HoldRow row(Tuple row, Actor reader) {
        UUID id = Columns.id(row, "id");
        HoldState state = Columns.constant(row, "state", HoldState.class);
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        Verdict lifting = Verdict.unless(!reader.is(Role.LEGAL), "retention.notYourOffice")
                .and(() -> Verdict.unless(state != HoldState.HELD, "retention.wrongState", state));
        return new HoldRow(
                id,
                row.get("version", Number.class).intValue(),
                Columns.text(row, "reference"),
                state,
                Columns.day(row, "effective_on"),
                texts.open(id, Columns.constant(row, "step", HoldStep.class), cipher),
                lifting);
    }
}
