package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.hearings.HearingFile;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.Holder;

/** Brings in what was put to a respondent, and what they answered, before the portal was there. */
@Dependent
public class HearingInstallation {

    /** A respondent of a case that is looked into, or in which they are heard. */
    private static final HearingFile THEN = new HearingFile(true, true, true);

    private static final Holder DESK = Holder.role(Role.ETHICS_SECRETARY);

    @PersistenceContext
    EntityManager em;

    @Inject
    HearingTexts texts;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    /** What was to be put to a respondent was written down. */
    public Hearing prepare(UUID incident, UUID person, String facts, String file, Act act) {
        em.flush();
        Hearing prepared = Hearing.prepare(incident, person, act, THEN);
        em.persist(prepared);
        em.flush();
        texts.begin(prepared, DESK);
        texts.keep(prepared, HearingField.FACTS, DESK, act, facts);
        texts.keep(prepared, HearingField.FILE, DESK, act, file);
        return prepared;
    }

    /** It was put to them; somebody had looked through it for what leads to the reporter. */
    public void put(Hearing prepared, Act act) {
        int days = parameters.number("caseObservationBusinessDays");
        prepared.put(calendar.after(act.effectiveOn(), days), Set.of(), Set.of(), act, THEN);
    }

    /** They answered. */
    public void answer(Hearing put, String words, Act act) {
        put.answer(act, THEN);
        texts.keep(put, HearingField.OBSERVATIONS, Holder.person(put.getPerson()), act, words);
    }

    /** They asked that somebody does not decide. */
    public void challenge(Hearing put, String words, Act act) {
        put.challenge(act, THEN);
        texts.keep(put, HearingField.CHALLENGE, Holder.person(put.getPerson()), act, words);
    }
}
