package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.logos.LogoInstallation;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.shared.Columns;

/** Under which permit the sample's accounts and speakers show its marks. */
@Dependent
class SampleShownMarks {

    private static final String OFFICER = "P03";
    private static final String PROFILES = "LOG-2026-0003";

    @PersistenceContext
    EntityManager em;

    @Inject
    LogoInstallation installation;

    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        Act profiles = act(cast, calendar.day("2026-04-02"), zone);
        rows("select a.id, a.platform from official_account a where a.state = 'ACTIVE' order by a.reference")
                .forEach(row -> installation.shows(
                        MarkBearer.ACCOUNT,
                        Columns.id(row, "id"),
                        PROFILES,
                        "BLOG".equals(Columns.text(row, "platform")) ? LogoMedium.WEBSITE : LogoMedium.SOCIAL_PROFILE,
                        profiles));
        rows("select m.id from mandate m where m.reference in ('MAN-2026-0006', 'MAN-2026-0007')")
                .forEach(row -> installation.shows(
                        MarkBearer.MANDATE, Columns.id(row, "id"), PROFILES, LogoMedium.SOCIAL_PROFILE, profiles));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }

    private static Act act(SampleCast cast, LocalDate day, ZoneId zone) {
        return new Act(
                cast.actor(OFFICER, Role.COMMS), day.atTime(9, 50).atZone(zone).toInstant(), day, "");
    }
}
