package org.aval.service.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.packs.PackStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Timelines;

/** The packs: everybody reads their own, an office those of its kinds; one told from cases opens with the cases. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PackRegister {

    private static final String STATE =
            """
            select coalesce(max(g.done), 0) as done, coalesce(max(g.total), 0) as total,
                   (select count(*) from pack_job o join pack_job own on own.pack_id = :pack
                     where (o.next_at, o.asked_at) < (own.next_at, own.asked_at)) as before,
                   pack_superseded_on(:pack) as superseded_on
              from pack_progress g where g.pack_id = :pack""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    Caller signedIn;

    @Inject
    Packs packs;

    @Inject
    PackRows rows;

    @Inject
    Timelines timelines;

    @Inject
    InstitutionDesk institution;

    /** One page, the newest first. */
    public Page<PackRow> list(PackFilter filter, PageRequest request) {
        return rows.page(filter, request, caller.identified());
    }

    /** One pack. @throws org.aval.domain.shared.Refusal to whom it does not concern, as for one that does not exist */
    public PackRecord read(UUID id) {
        Actor reader = caller.identified();
        Pack pack = packs.of(id, reader);
        Tuple now = (Tuple) em.createNativeQuery(STATE, Tuple.class)
                .setParameter("pack", id)
                .getSingleResult();
        return new PackRecord(
                rows.one(id, reader),
                pack.getVersion(),
                pack.getWish(),
                pack.getPrint(),
                pack.getManifestHash(),
                pack.getManifest().sources(),
                number(now, "done"),
                number(now, "total"),
                number(now, "before"),
                pack.getFailure(),
                Columns.dayOrNull(now, "superseded_on"),
                verdicts(pack, reader, institution.today()),
                timelines.of("pack", id));
    }

    private static Map<PackStep, Verdict> verdicts(Pack pack, Actor reader, LocalDate today) {
        Map<PackStep, Verdict> verdicts = new EnumMap<>(PackStep.class);
        for (PackStep step : PackStep.values()) {
            verdicts.put(step, pack.verdict(step, reader, today));
        }
        return verdicts;
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    /** Those of the reader that are ready and that nobody fetched; of what is told from cases their page tells. */
    public List<PackRow> waiting() {
        return rows.waiting(signedIn.actor());
    }
}
