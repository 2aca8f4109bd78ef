package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.CharterStanding;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Caller;
import org.aval.service.shared.InstitutionDesk;

/** The library of charters: everybody reads what is or was in force, in every variant and language. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CharterLibrary {

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** All versions, the newest first; what is still being prepared only for those who prepare it. */
    public List<VersionRow> list(String language) {
        LocalDate today = institution.today();
        boolean workshop = Workshop.opensTo(caller.actor());
        return em.createQuery("select v from CharterVersion v join fetch v.charter", CharterVersion.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (CharterVersion v) -> v.getCharter().getCode())
                        .thenComparing(v -> Version.parse(v.getNumber()), Comparator.reverseOrder()))
                .map(version -> row(version, today, language))
                .filter(row -> workshop || isPublic(row.standing()))
                .toList();
    }

    /** The words of a version. @throws Refusal when unknown, or still in preparation and the reader does not prepare it */
    public VersionText read(UUID version) {
        Actor reader = caller.actor();
        VersionText text = texts.read(version);
        CharterStanding standing = text.version().standing(institution.today());
        if (!isPublic(standing) && !Workshop.opensTo(reader)) {
            throw new Refusal("charters.unknownVersion");
        }
        return text;
    }

    /** The audiences of the signed-in person: they decide the variant. */
    public Set<Audience> ownAudiences() {
        return caller.card().audiences();
    }

    /** What was never published is nobody's business but the workshop's. */
    private static boolean isPublic(CharterStanding standing) {
        return standing != CharterStanding.IN_PREPARATION && standing != CharterStanding.ABANDONED;
    }

    private static VersionRow row(CharterVersion version, LocalDate today, String language) {
        return new VersionRow(
                version.getId(),
                version.getCharter().getCode(),
                version.getCharter().title(language),
                version.getNumber(),
                version.getChangeType(),
                version.standing(today),
                version.summary(language),
                version.getResolution(),
                version.getEffectiveFrom(),
                version.getEffectiveTo());
    }
}
