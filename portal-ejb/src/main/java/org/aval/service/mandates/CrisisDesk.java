package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.Crisis;
import org.aval.domain.mandates.CrisisStep;
import org.aval.domain.mandates.CrisisWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * Where a crisis on a topic is declared and ended: from its hour on one voice speaks, every other mandate is paused on
 * that topic, and at the hour that was said it is over by itself.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CrisisDesk {

    private static final Set<Role> READERS =
            EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.DG, Role.LEGAL, Role.AUDITOR);

    /** Who is told of every crisis on every page; who holds a mandate on the topic is told as well. */
    private static final Set<Role> OFFICES = EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.DG);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Crises crises;

    @Inject
    CrisisWatch watch;

    @Inject
    CrisisLetters letters;

    @Inject
    CrisisRound round;

    /** All of them, the latest first. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "DG", "LEGAL", "AUDITOR"})
    public List<CrisisRow> list(String language) {
        office(READERS);
        return crises.rows(language);
    }

    /** One crisis, with what the reader may do about it. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "DG", "LEGAL", "AUDITOR"})
    public CrisisRecord read(UUID id, String language) {
        return crises.record(crises.any(id), office(READERS), language);
    }

    /** Who could be the one voice of a topic. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    public List<CrisisVoice> voices(String topic) {
        office(CrisisStep.DECLARE.by());
        return crises.voices(topic);
    }

    /** What is on now and concerns the reader. */
    public List<CrisisBanner> on(String language) {
        Actor reader = acts.now("").by();
        boolean office = OFFICES.stream().anyMatch(reader::is);
        return crises.banners(office ? null : reader.person(), reader.person(), language);
    }

    /**
     * From an hour on, one voice. A beginning that is past is now.
     *
     * @param voice the mandate of the one voice
     * @param from in the institution's time; null for now
     * @param until in the institution's time
     */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public UUID declare(String topic, UUID voice, @Nullable LocalDateTime from, LocalDateTime until, String reason) {
        crises.alone();
        Act act = acts.now(reason);
        CrisisWish wish = new CrisisWish(
                topic,
                voice,
                from == null ? act.at() : from.atZone(institution.read().zone()).toInstant(),
                until.atZone(institution.read().zone()).toInstant());
        Crisis crisis = Crisis.declare(wish, act, crises.facts(wish));
        em.persist(crisis);
        letters.declared(crisis);
        watch.look();
        return crisis.getId();
    }

    /** Over from this moment on: everybody speaks again as before. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public void end(UUID id, int version, String reason) {
        crises.alone();
        crises.fresh(id, version).end(acts.now(reason));
        round.tell();
        watch.look();
    }

    private Actor office(Set<Role> roles) {
        Actor reader = acts.now("").by();
        if (roles.stream().noneMatch(reader::is)) {
            throw new Refusal("mandates.notYourOffice");
        }
        return reader;
    }
}
