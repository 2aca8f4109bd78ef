package org.aval.service.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.aval.service.sample.SampleFile.Calendar;

/** CHU Val-Boréal, an invented hospital: the embedded default starts with it so that every page has something to show. */
@Singleton
@Startup
@PermitAll
public class SampleInstitution {

    /** Two nodes that start at once on the same empty database: one loads, the other waits and finds it there. */
    private static final long LOCK = 0x6176616CL;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SampleCharters charters;

    @Inject
    SamplePeople people;

    @Inject
    SampleParameters parameters;

    @Inject
    SampleRoles roles;

    @Inject
    SampleAttestations attestations;

    @Inject
    SampleSpeech speech;

    @Inject
    SampleCommands commands;

    Map<String, String> settings = System.getenv();

    /** Loads the sample into an empty database when it is asked for. */
    @PostConstruct
    void load() {
        if (!Boolean.parseBoolean(settings.getOrDefault("AVAL_SAMPLE", "false"))) {
            return;
        }
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (em.createNativeQuery("select 1 from institution").getResultList().isEmpty()) {
            moveIn(SampleFile.read());
        }
    }

    void moveIn(SampleFile sample) {
        ZoneId zone = ZoneId.of(sample.institution().zone());
        Calendar calendar = Calendar.playing(sample.playsOn(), LocalDate.ofInstant(clock.instant(), zone));
        Map<String, UUID> ids = people.moveIn(sample, calendar);
        roles.moveIn(sample, calendar, zone, ids);
        parameters.moveIn(sample, calendar, zone);
        Map<String, UUID> versions = charters.moveIn(calendar, zone);
        attestations.moveIn(sample, calendar, zone, versions);
        speech.moveIn(sample, calendar, zone, ids);
        commands.moveIn();
    }
}
