package org.aval.service.hearings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Command;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.Holder;

/** Where what is put to a respondent is written down, looked through for what leads to the reporter, and put. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class HearingDesk {

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    HearingDoor hearings;

    @Inject
    HearingTexts texts;

    @Inject
    HearingLetters letters;

    @Inject
    Clues clues;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    /** What is to be put to a respondent is written down; nobody is told yet. */
    @Command
    public void prepare(CaseRef shown, Respondent heard, HearingWords words) {
        HearingTexts.written(words.facts());
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        Hearing prepared = Hearing.prepare(shown.id(), heard.person(), act, hearings.file(opened, heard.person()));
        hearings.keep(prepared);
        texts.begin(prepared, Holder.role(opened.incident().getDesk().role()));
        keep(prepared, opened, act, words);
    }

    /** It is written anew. */
    @Command
    public void rewrite(HearingRef shown, HearingWords words) {
        HearingTexts.written(words.facts());
        HearingDoor.Entered entered = hearings.fresh(shown);
        Act act = acts.now("");
        entered.hearing().rewrite(act, entered.file());
        keep(entered.hearing(), entered.opened(), act, words);
    }

    /**
     * It is put to the respondent, who has some working days to answer.
     *
     * @param confirmed the clues that somebody looked at and lets stand, by their keys
     */
    @Command
    public void put(HearingRef shown, Collection<String> confirmed) {
        HearingDoor.Entered entered = hearings.fresh(shown);
        Hearing hearing = entered.hearing();
        Act act = acts.now("");
        List<Clue> found = clues.in(
                hearing.getIncident(),
                hearing.getPerson(),
                texts.read(hearing.getId(), entered.opened().holder()));
        hearing.put(
                calendar.after(act.effectiveOn(), parameters.number("caseObservationBusinessDays")),
                Clues.keys(found),
                Set.copyOf(confirmed),
                act,
                entered.file());
        letters.waits(hearing.getPerson());
    }

    /** What was said when they met is written down. */
    @Command
    public void minute(HearingRef shown, String words) {
        HearingTexts.written(words);
        HearingDoor.Entered entered = hearings.fresh(shown);
        Act act = acts.now("");
        entered.hearing().minute(act, entered.file());
        texts.keep(entered.hearing(), HearingField.MINUTES, entered.opened().holder(), act, words);
        letters.waits(entered.hearing().getPerson());
    }

    private void keep(Hearing hearing, CaseDoor.Opened opened, Act act, HearingWords words) {
        texts.keep(hearing, HearingField.FACTS, opened.holder(), act, words.facts());
        texts.keep(hearing, HearingField.FILE, opened.holder(), act, words.file());
    }
}
