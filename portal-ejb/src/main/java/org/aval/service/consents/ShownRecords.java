package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ConsentUseKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;

/** Publications and permits that show somebody, found by their reference. */
@Dependent
class ShownRecords {

    private static final String QUESTION =
            """
            select 'PUBLICATION' as kind, p.id, p.author_id as responsible, p.reference || ' ' || p.channel as what,
                   coalesce(nullif(p.address, ''), p.channel) as place
              from publication p where p.reference = :reference
            union all
            select 'LOGO_USE', u.id, u.requester_id, u.reference || ' ' || u.title, coalesce(nullif(u.distribution, ''), u.title)
              from logo_use u where u.reference = :reference""";

    @PersistenceContext
    EntityManager em;

    /** What a form tells, with what the registers know of it. @throws Refusal when no record has this reference */
    ConsentUse use(Shown shown, Act act) {
        String reference = shown.reference().strip().toUpperCase(Locale.ROOT);
        if (reference.isEmpty()) {
            return ConsentUse.up(
                    ConsentUseKind.OTHER,
                    null,
                    shown.what(),
                    shown.place(),
                    act.by().person(),
                    act.effectiveOn());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("reference", reference)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> of(row, shown, act))
                .orElseThrow(() -> new Refusal("consents.noSuchRecord", reference));
    }

    private static ConsentUse of(Tuple row, Shown shown, Act act) {
        String place = shown.place().isBlank() ? Columns.text(row, "place") : shown.place();
        return ConsentUse.up(
                Columns.constant(row, "kind", ConsentUseKind.class),
                Columns.id(row, "id"),
                Columns.text(row, "what"),
                place,
                Columns.id(row, "responsible"),
                act.effectiveOn());
    }
}
