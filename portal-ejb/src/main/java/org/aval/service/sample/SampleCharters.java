package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.charters.CharterInstallation;
import org.aval.service.charters.CharterRehearsal;
import org.aval.service.charters.CharterRehearsal.Opinion;
import org.aval.service.sample.SampleFile.Calendar;

/** The charter of the sample: two versions of the past, one in force, and one that Karim Benali has put out to consultation. */
@Dependent
class SampleCharters {

    private static final String OWNER = "VB10002";

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterInstallation installation;

    @Inject
    CharterRehearsal rehearsal;

    /** Moves the charter in. @return the ids of the adopted versions by their numbers */
    Map<String, UUID> moveIn(Calendar calendar, ZoneId zone) {
        Map<String, UUID> versions = installation.install("CHARTE-MS", calendar::day);
        UUID inForce = Objects.requireNonNull(versions.get("2.1.0"));
        rehearsal.govern(inForce, governance());
        UUID draft = rehearsal.draft(inForce, "3.0.0", act(calendar.day("2026-10-19"), zone, ""));
        rehearsal.open(draft, act(calendar.day("2026-11-02"), zone, ""));
        LocalDate legal = calendar.day("2026-11-10");
        rehearsal.heard(
                draft,
                new Opinion(ConsultationBody.LEGAL, ConsultationOutcome.FAVOURABLE, "Avis écrit DAJ-2026-88"),
                note -> act(legal, zone, note));
        LocalDate privacy = calendar.day("2026-11-17");
        rehearsal.heard(
                draft,
                new Opinion(
                        ConsultationBody.PRIVACY,
                        ConsultationOutcome.WITH_REMARKS,
                        "Préciser ce qu’on fait des images d’essai (article A12)"),
                note -> act(privacy, zone, note));
        return versions;
    }

    private CharterGovernance governance() {
        return new CharterGovernance(
                owner(),
                24,
                2,
                Set.of(ConsultationBody.LEGAL, ConsultationBody.PRIVACY, ConsultationBody.USERS_COMMITTEE),
                true,
                Set.of(),
                Map.of(),
                false);
    }

    private Act act(LocalDate day, ZoneId zone, String note) {
        Actor karim = new Actor(owner(), OWNER, Set.of(Role.POLICY_OWNER));
        return new Act(karim, day.atTime(10, 15).atZone(zone).toInstant(), day, note);
    }

    private UUID owner() {
        return (UUID) em.createNativeQuery("select id from person where staff_no = :owner", UUID.class)
                .setParameter("owner", OWNER)
                .getSingleResult();
    }
}
