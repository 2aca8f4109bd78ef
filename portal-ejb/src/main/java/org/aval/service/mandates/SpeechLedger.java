package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.mandates.Speech;
import org.aval.domain.mandates.SpeechNote;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of what was said under mandates: holders note their own and read it, communications and the auditor read
 * everybody's, and communications look at it before a mandate is renewed.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SpeechLedger {

    private static final Set<Role> READERS =
            EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.DG, Role.LEGAL, Role.AUDITOR);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Speeches speeches;

    /** One page, the latest first: everybody's for the offices, one's own for a holder. */
    public Page<SpeechRow> list(SpeechFilter filter, PageRequest request, String language) {
        return speeches.page(filter, holder(), request, language);
    }

    /** All filtered lines, one by one, for a file. */
    @Command
    public void export(SpeechFilter filter, String language, Consumer<SpeechRow> reader) {
        speeches.each(filter, holder(), language, reader);
    }

    /** The caller's mandates under which there may be something to note. */
    public List<OwnMandate> own(String language) {
        Act act = acts.now("");
        return speeches.own(act.by().person(), act.effectiveOn(), language);
    }

    /** Notes what the caller said. @throws Refusal under somebody else's mandate, before it began, or not said yet */
    @Command
    public UUID note(UUID mandate, SpeechNote note) {
        Speech speech = Speech.note(note, speeches.facts(mandate, note.topic(), null), acts.now(""));
        em.persist(speech);
        return speech.getId();
    }

    /** A better line for one of the caller's: both stay. */
    @Command
    public UUID correct(UUID id, SpeechNote note) {
        Speech earlier = speeches.any(id);
        Speech better = earlier.correct(note, speeches.facts(earlier.getMandate(), note.topic(), id), acts.now(""));
        em.persist(better);
        return better.getId();
    }

    /** A line of the caller's own, to be put right. @throws Refusal when it is not the caller's */
    public SpeechRow read(UUID id, String language) {
        return speeches.own(id, acts.now("").by().person(), language);
    }

    /** One of the caller's lines should not stand: it stays, with the reason beside it. */
    @Command
    public void withdraw(UUID id, String reason) {
        Speech line = speeches.any(id);
        em.persist(line.withdraw(speeches.facts(line.getMandate(), line.getTopic(), id), acts.now(reason)));
    }

    /** Somebody looked at what was said under a mandate; nobody looks at their own. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void review(UUID mandate, String note) {
        Act act = acts.now(note);
        office(act.by(), EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR));
        UUID holder = speeches.facts(mandate, "", null).holder();
        Verdict.unless(act.by().isPerson(holder), "mandates.speech.notYourOwnReview")
                .orRefuse();
        em.createNativeQuery(
                        """
                        insert into speech_review (mandate_id, reviewed_by, at, lines, note)
                        select :mandate, :by, :at, count(*), :note from speech s where s.mandate_id = :mandate""")
                .setParameter("mandate", mandate)
                .setParameter("by", act.by().staffNo())
                .setParameter("at", act.at().atOffset(ZoneOffset.UTC))
                .setParameter("note", act.motive())
                .executeUpdate();
    }

    private @Nullable UUID holder() {
        Actor reader = acts.now("").by();
        return READERS.stream().anyMatch(reader::is) ? null : reader.person();
    }

    private static void office(Actor reader, Set<Role> roles) {
        if (roles.stream().noneMatch(reader::is)) {
            throw new Refusal("mandates.notYourOffice");
        }
    }
}
