package org.aval.service.publications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Publication;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.publications.PublicationWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Command;

/**
 * Where a publication is sent for reading under a mandate that asks for it, read, and posted. The container asks who may
 * come in, the mandate says who reads.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PublicationDesk {

    /** Open days within which the readers answer (specification B10 bis). */
    static final int ANSWER_DAYS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    OwnMandates mandates;

    @Inject
    Publications publications;

    @Inject
    PublicationLetters letters;

    @Inject
    BusinessCalendar calendar;

    @Inject
    PublicationPeople people;

    /**
     * Sends for reading what the twelve questions were answered about.
     *
     * @param agreed the references of the consents of who is shown
     * @throws Refusal when the mandate asks for no reading, or somebody is shown who did not agree to that
     */
    @Command
    public UUID submit(PostPlan plan, PublicationText words, List<String> agreed) {
        Act act = acts.identified("");
        PublicationWish wish = wish(plan, words, act);
        people.agree(words, agreed, wish.channel(), wish.plannedOn(), false).orRefuse();
        Publication sent = Publication.submit(
                publications.reference(),
                wish,
                calendar.after(act.effectiveOn(), ANSWER_DAYS),
                act,
                publications.facts(wish.author(), wish.mandate(), true));
        em.persist(sent);
        em.flush();
        people.show(sent, agreed);
        letters.submitted(sent);
        return sent.getId();
    }

    private PublicationWish wish(PostPlan plan, PublicationText words, Act act) {
        UUID author = act.by().person();
        UUID under = plan.mandate();
        Platform channel = plan.channel();
        if (under == null || channel == null || !plan.isFinished()) {
            throw new Refusal("publications.notFinished");
        }
        MandateChoice mandate = mandates.find(author, under, act.effectiveOn(), "fr")
                .orElseThrow(() -> new Refusal("publications.noMandateOfYours"));
        LocalDate day = Objects.requireNonNullElse(plan.day(), act.effectiveOn());
        return new PublicationWish(author, under, mandate.readers(), channel, day, words, plan.inOneLine());
    }

    /** Sends it again, with what was asked for. */
    @Command
    public void submitAgain(UUID id, int version, PublicationText words, List<String> agreed) {
        Publication sent = open(id, version);
        Act act = acts.now("");
        people.agree(words, agreed, sent.getChannel(), sent.getPlannedOn(), people.named(sent))
                .orRefuse();
        sent.submitAgain(words, calendar.after(act.effectiveOn(), ANSWER_DAYS), act, publications.facts(sent));
        people.show(sent, agreed);
        letters.submitted(sent);
    }

    /** One of the readings agrees: the last one approves it. */
    @Command
    public void approve(UUID id, int version, String note) {
        Publication sent = open(id, version);
        Act act = acts.now(note);
        sent.approve(act, publications.facts(sent));
        letters.answered(sent, act);
    }

    /** Not like this. */
    @Command
    public void askChange(UUID id, int version, String reason) {
        Publication sent = open(id, version);
        Act act = acts.now(reason);
        sent.askChange(act, publications.facts(sent));
        letters.answered(sent, act);
    }

    /** Not at all. */
    @Command
    public void refuse(UUID id, int version, String reason) {
        Publication sent = open(id, version);
        Act act = acts.now(reason);
        sent.refuse(act, publications.facts(sent));
        letters.answered(sent, act);
    }

    /** The author thought better of it. */
    @Command
    public void withdraw(UUID id, int version, String reason) {
        Publication sent = open(id, version);
        sent.withdraw(acts.now(reason), publications.facts(sent));
    }

    /** It is out, and this is where. */
    @Command
    public void publish(UUID id, int version, String address) {
        Publication sent = open(id, version);
        sent.publish(address, acts.now(""), publications.facts(sent));
    }

    /** Something in it was put right. */
    @Command
    public void correct(UUID id, int version, String what) {
        Publication sent = open(id, version);
        sent.correct(acts.now(what), publications.facts(sent));
    }

    /** It is taken down. */
    @Command
    public void remove(UUID id, int version, String reason) {
        Publication sent = open(id, version);
        Act act = acts.now(reason);
        sent.remove(act, publications.facts(sent));
        people.gone(sent, act.motive());
        letters.answered(sent, act);
    }

    private Publication open(UUID id, int version) {
        Publication sent = publications.fresh(id, version);
        sent.mayRead(acts.now("").by()).orRefuse();
        return sent;
    }
}
