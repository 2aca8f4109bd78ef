package org.aval.service.parameters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.parameters.ParameterValue;
import org.aval.domain.parameters.SourceFlag;
import org.aval.domain.shared.Act;
import org.aval.policies.jurisdictions.JurisdictionProfile;
import org.aval.policies.jurisdictions.Jurisdictions;
import org.aval.policies.jurisdictions.ParameterDefinition;
import org.aval.policies.jurisdictions.ProfileValue;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Brings the values of a jurisdiction's profile in: when an institution moves in, when it moves under another law, and
 * when a new version of the portal knows more parameters. What the institution decided itself stays.
 */
@Dependent
public class ParameterInstallation {

    /** Two nodes that start at once bring the same values in one after the other. */
    private static final long LOCK = 0x617661706172L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** What stands for a key today. */
    private record Standing(String value, String source, String flag, boolean own) {

        boolean covers(ProfileValue told) {
            boolean same = value.equals(told.value()) && source.equals(told.source());
            boolean checked = flag.equals(told.flag()) || flag.equals(SourceFlag.V.name());
            return own || (same && checked);
        }
    }

    /** Does the profile's value come in, beside what stands there? */
    private interface Wanted {
        boolean is(ProfileValue told, @Nullable Standing known);
    }

    /**
     * Puts the institution under a jurisdiction; doing it twice changes nothing.
     *
     * @param canton "GE"; null where there is none
     * @return how many values changed
     */
    public int install(Jurisdiction jurisdiction, @Nullable String canton) {
        JurisdictionProfile profile = Jurisdictions.of(jurisdiction.name(), canton);
        return install(profile, acts.ofThePortal(profile.code()));
    }

    /** Puts the institution under a jurisdiction by this act: the sample plays one of the past. */
    public int install(JurisdictionProfile profile, Act act) {
        alone();
        note(profile, act);
        Map<String, Standing> standing = standing(act);
        return bring(profile, act, (told, known) -> known == null || !known.covers(told), standing);
    }

    /** Gives a value to what has none yet, and changes nothing else. */
    void complete(Jurisdiction jurisdiction, @Nullable String canton) {
        JurisdictionProfile profile = Jurisdictions.of(jurisdiction.name(), canton);
        Act act = acts.ofThePortal(profile.code());
        alone();
        bring(profile, act, (told, known) -> known == null, standing(act));
    }

    private void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private int bring(JurisdictionProfile profile, Act act, Wanted wanted, Map<String, Standing> standing) {
        int brought = 0;
        for (ParameterDefinition definition : Jurisdictions.parameters()) {
            ProfileValue told = profile.value(definition);
            if (wanted.is(told, standing.get(definition.key()))) {
                em.persist(value(definition, told, profile, act));
                brought++;
            }
        }
        return brought;
    }

    private static ParameterValue value(
            ParameterDefinition definition, ProfileValue told, JurisdictionProfile profile, Act act) {
        return ParameterValue.installed(
                KnownParameters.of(definition.key()),
                told.value(),
                new ParameterValue.Origin(told.source(), SourceFlag.valueOf(told.flag()), profile.code()),
                act);
    }

    private void note(JurisdictionProfile profile, Act act) {
        em.createNativeQuery(
                        """
                        insert into jurisdiction_profile (code, from_day, installed_at)
                        select cast(:code as varchar), cast(:day as date), cast(:at as timestamptz)
                         where :code is distinct from (select code from jurisdiction_profile order by number desc limit 1)""")
                .setParameter("code", profile.code())
                .setParameter("day", act.effectiveOn())
                .setParameter("at", act.at())
                .executeUpdate();
    }

    /** What is in force today, and whether the institution decided it, now or for a day to come. */
    private Map<String, Standing> standing(Act act) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select distinct on (v.key) v.key, v.value, v.source, v.flag,
                               v.profile is null or exists (select 1 from parameter_value later where later.key = v.key
                                   and later.state = 'ADOPTED' and later.profile is null and later.from_day > :today) as own
                          from parameter_value v where v.state = 'ADOPTED'
                         order by v.key, (v.from_day <= :today) desc, v.from_day desc, v.decided_at desc""",
                        Tuple.class)
                .setParameter("today", act.effectiveOn())
                .getResultList();
        Map<String, Standing> standing = new HashMap<>();
        rows.forEach(row -> standing.put(
                Columns.text(row, "key"),
                new Standing(
                        Columns.text(row, "value"),
                        Columns.text(row, "source"),
                        Columns.text(row, "flag"),
                        row.get("own", Boolean.class))));
        return standing;
    }
}
