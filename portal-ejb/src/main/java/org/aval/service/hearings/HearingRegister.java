package org.aval.service.hearings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.hearings.HearingFile;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Timelines;

/** Hearings, for those to whom their case opens, and for who is heard: each reads their own. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class HearingRegister {

    @Inject
    CaseDoor door;

    @Inject
    HearingDoor hearings;

    @Inject
    HearingRows rows;

    @Inject
    HearingTexts texts;

    @Inject
    HearingPictures pictures;

    @Inject
    Clues clues;

    @Inject
    Timelines timelines;

    @Inject
    OwnHearings own;

    /** Who is heard in a case. */
    public CaseHearings of(UUID id) {
        CaseDoor.Opened opened = door.open(id);
        door.look(opened, "HEARINGS");
        IncidentCase incident = opened.incident();
        List<Respondent> missing = rows.missing(id);
        return new CaseHearings(
                id,
                incident.getVersion(),
                incident.getReference(),
                incident.getCategory(),
                rows.of(id),
                missing,
                preparing(opened, missing));
    }

    /** One hearing, for those who work on the case. */
    public HearingRecord read(UUID id) {
        HearingDoor.Entered entered = hearings.open(id);
        door.look(entered.opened(), "HEARINGS");
        Hearing hearing = entered.hearing();
        List<HearingText> written = texts.read(id, entered.opened().holder());
        List<Clue> found =
                hearing.getState().isTold() ? List.of() : clues.in(hearing.getIncident(), hearing.getPerson(), written);
        return new HearingRecord(
                hearing.getIncident(),
                entered.opened().incident().getReference(),
                hearing.getVersion(),
                rows.one(id),
                written,
                pictures.of(id),
                hearing.getState().isTold() ? List.of() : pictures.offered(hearing.getIncident()),
                found,
                verdicts(hearing, entered.opened().reader(), entered.file()),
                timelines.of("hearing", id));
    }

    /** A picture of one hearing, for those who work on the case. */
    public byte[] picture(UUID id, int number) {
        return pictures.read(id, hearings.open(id).opened().holder(), number);
    }

    /** The same, for who is heard. */
    public byte[] ownPicture(UUID id, int number) {
        return own.picture(id, number);
    }

    /** What is put to the reader. */
    public List<HearingRow> mine() {
        return own.mine();
    }

    /** One of them, as the reader sees it. */
    public OwnHearing own(UUID id) {
        return own.read(id);
    }

    private Verdict preparing(CaseDoor.Opened opened, List<Respondent> missing) {
        return Verdict.unless(missing.isEmpty(), "hearings.nobodyLeft")
                .and(() -> Hearing.preparing(
                        opened.reader(), hearings.file(opened, missing.get(0).person())));
    }

    static Map<HearingStep, Verdict> verdicts(Hearing hearing, Actor reader, HearingFile file) {
        Map<HearingStep, Verdict> verdicts = new EnumMap<>(HearingStep.class);
        for (HearingStep step : HearingStep.values()) {
            verdicts.put(step, hearing.verdict(step, reader, file));
        }
        return verdicts;
    }
}
