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
import org.aval.domain.secrecy.IdentityOpening;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Timelines;

/** The openings of the vault, for the two offices of each case. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "PRIVACY"})
public class IdentityRegister {

    private static final int MOST_WAITING = 10;

    @Inject
    IdentityDoor door;

    @Inject
    OpeningRows rows;

    @Inject
    OpeningTexts texts;

    @Inject
    Timelines timelines;

    @Inject
    Clock clock;

    /** What waits for the caller's answer. */
    public List<OpeningRow> waiting() {
        return rows.waiting(door.reader(), MOST_WAITING);
    }

    /** The vault of a case, for its two offices; to everybody else there is none. */
    @RolesAllowed("EMPLOYEE")
    public CaseOpenings of(UUID incident) {
        if (!door.isBefore(incident)) {
            return CaseOpenings.NONE;
        }
        IdentityDoor.Vault vault = door.vault(incident);
        return new CaseOpenings(
                vault.reference(),
                vault.version(),
                rows.of(incident),
                IdentityOpening.mayAsk(vault.desk(), vault.kept(), vault.pending(), vault.reader()));
    }

    /** One opening. @throws org.aval.domain.shared.Refusal when it concerns the caller in no office */
    public OpeningRecord read(UUID id) {
        IdentityDoor.Opened opened = door.open(id);
        IdentityOpening opening = opened.opening();
        Instant now = clock.instant();
        Map<OpeningStep, Verdict> verdicts = new EnumMap<>(OpeningStep.class);
        for (OpeningStep step : OpeningStep.values()) {
            verdicts.put(step, opening.verdict(step, opened.reader(), now));
        }
        return new OpeningRecord(
                id,
                opening.getVersion(),
                opening.getIncident(),
                opened.reference(),
                door.isBefore(opening.getIncident()),
                opening.getState(),
                opening.answering(),
                opening.getOpenUntil(),
                opening.isOver(now),
                texts.read(opening),
                verdicts,
                timelines.of("identity_opening", id));
    }
}
