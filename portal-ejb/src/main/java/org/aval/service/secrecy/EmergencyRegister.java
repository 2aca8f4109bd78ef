package org.aval.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyOpening;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Emergency openings, for the offices they concern; and what was opened of a case, for whoever is entitled to it. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class EmergencyRegister {

    @Inject
    EmergencyDoor door;

    @Inject
    EmergencyRows rows;

    @Inject
    EmergencyTexts texts;

    @Inject
    EmergencyPeople people;

    @Inject
    Timelines timelines;

    @Inject
    CaseDoor cases;

    @Inject
    Clock clock;

    /** All that concern the caller by an office. */
    @RolesAllowed({"DG", "LEGAL", "PRIVACY"})
    public List<EmergencyRow> list() {
        EmergencyOpening.mayAsk(door.reader()).orRefuse();
        return rows.all();
    }

    /** What waits for the caller's answer, and what is open now of the cases the caller is told of. */
    public List<EmergencyRow> waiting() {
        return rows.waiting(door.reader().person());
    }

    /** What was opened of a case. @throws org.aval.domain.shared.Refusal when the case does not open to the caller */
    public List<EmergencyRow> of(UUID incident) {
        cases.open(incident);
        return rows.of(incident);
    }

    /** One of them. @throws org.aval.domain.shared.Refusal when it does not concern the caller */
    public EmergencyRecord read(UUID id) {
        EmergencyDoor.Entered entered = door.open(id);
        EmergencyOpening opening = entered.opening();
        Instant now = clock.instant();
        Map<EmergencyStep, Verdict> verdicts = new EnumMap<>(EmergencyStep.class);
        for (EmergencyStep step : EmergencyStep.values()) {
            verdicts.put(step, opening.verdict(step, entered.reader(), now));
        }
        verdicts.computeIfPresent(
                EmergencyStep.AGREE, (step, verdict) -> verdict.and(() -> agreeing(opening, entered, now)));
        return new EmergencyRecord(
                opening.getVersion(),
                rows.one(id),
                shown(opening.getIncident()),
                texts.read(id),
                verdicts,
                timelines.of("emergency_opening", id));
    }

    private Verdict agreeing(EmergencyOpening opening, EmergencyDoor.Entered entered, Instant now) {
        UUID reader = entered.reader().person();
        return opening.mayAgree(entered.reader(), people.mayBothKnow(opening, reader), now);
    }

    private @Nullable UUID shown(@Nullable UUID incident) {
        return incident != null && door.opens(incident) ? incident : null;
    }
}
