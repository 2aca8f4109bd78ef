package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.CaseEvidence;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseDoor;

/** Puts together what the page of a case shows of its containment. */
@Dependent
class RemovalRows {

    @Inject
    Exhibits exhibits;

    @Inject
    Removals removals;

    @Inject
    RemovalWords words;

    @Inject
    Containers containers;

    CaseContainment of(CaseDoor.Opened opened) {
        UUID incident = opened.incident().getId();
        Map<UUID, Map<String, String>> told = words.of(Removals.place(opened));
        CaseEvidence held = exhibits.held(incident, opened.incident().getState());
        AccessReason reason = Objects.requireNonNull(opened.access().reason());
        return new CaseContainment(
                incident,
                opened.incident().getReference(),
                removals.of(opened, told),
                removals.done(opened, told),
                containers.of(incident),
                held.mayAskRemoval(reason),
                held.mayContain(reason),
                mayLetIn(opened));
    }

    /** Only the desk lets somebody in, and only into a case that somebody works on. */
    Verdict mayLetIn(CaseDoor.Opened opened) {
        return Verdict.unless(opened.incident().getState().isOver(), "exhibits.isOver")
                .and(() -> Verdict.unless(opened.access().reason() != AccessReason.DESK, "exhibits.notYourOffice"));
    }
}
