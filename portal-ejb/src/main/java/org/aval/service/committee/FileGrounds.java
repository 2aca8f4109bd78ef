package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.Ground;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * Why the portal kept a member away, as far as the file itself says it to the desk that keeps it: who the parties are, and in
 * which unit they work. Who reported under their own account stands in no file, and what somebody declared is not the desk's:
 * of both nothing is told, in the same silence. Members, and whoever reads the minutes, are told no ground at all; a ground
 * for one and none for another would point at who reported.
 */
@Dependent
class FileGrounds {

    private static final Set<Ground> TOLD = EnumSet.of(
            Ground.RESPONDENT,
            Ground.REPORTER_OR_WITNESS,
            Ground.SAME_UNIT,
            Ground.HIERARCHY,
            Ground.GRANTED_THE_MANDATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** What the file said that day, null for nothing. It never knows who reported under their own account. */
    @SuppressWarnings("unchecked")
    @Nullable
    Ground of(UUID about, UUID seat, Instant at) {
        List<String> found = em.createNativeQuery(
                        """
                        select g.ground from committee_seat s
                         cross join lateral (select case_ground_on(:about, s.person_id, :day) as ground) g
                         where s.id = :seat and g.ground is not null""",
                        String.class)
                .setParameter("about", about)
                .setParameter("seat", seat)
                .setParameter("day", LocalDate.ofInstant(at, institution.read().zone()))
                .getResultList();
        return found.stream()
                .map(Ground::valueOf)
                .filter(TOLD::contains)
                .findFirst()
                .orElse(null);
    }
}
