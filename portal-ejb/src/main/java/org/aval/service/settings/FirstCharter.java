package org.aval.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.charters.Adoption;
import org.aval.domain.shared.Refusal;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.Charters;
import org.aval.service.attestations.OnboardingCampaign;
import org.aval.service.charters.CharterInstallation;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/**
 * The first charter of an institution: one of those that travel with the portal, adopted by its own body from a day on.
 * From that day newcomers are asked to sign it. Later versions are drafted and approved here.
 */
@Stateless
@RolesAllowed({"ADMIN", "HR"})
public class FirstCharter {

    /** The charter that travels with the portal. */
    public static final String CODE = "CHARTE-MS";

    private static final long LOCK = 0x63686172L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Office office;

    @Inject
    CharterInstallation installation;

    @Inject
    OnboardingCampaign onboarding;

    @Inject
    InstitutionDesk institution;

    /** The editions that may be adopted, newest first: those that were not left half-way. */
    public List<CharterEdition> editions() {
        office.held();
        return Charters.editions(CODE).stream()
                .filter(edition -> List.of("IN_FORCE", "SUPERSEDED").contains(edition.state()))
                .sorted(Comparator.comparing(CharterEdition::effectiveFrom).reversed())
                .toList();
    }

    /** The version the institution has now, or soon; empty while there is none. */
    public Optional<UUID> adopted() {
        office.held();
        List<?> found = em.createNativeQuery(
                        """
                        select id from charter_version
                         where state = 'SCHEDULED' and coalesce(effective_to, 'infinity') >= institution_day()
                         order by effective_from limit 1""")
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Adopts an edition. @throws Refusal when the institution has a charter already, or the adoption is incomplete */
    @Command
    public UUID adopt(String number, Adoption adoption) {
        office.held();
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        adoption.problems(institution.today()).values().forEach(verdict -> verdict.orRefuse());
        if (!em.createNativeQuery("select 1 from charter_version")
                .getResultList()
                .isEmpty()) {
            throw new Refusal("settings.charter.already");
        }
        CharterEdition edition = editions().stream()
                .filter(offered -> offered.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("settings.charter.unknown"));
        UUID version = installation.adopt(edition, adoption, institution.read().authoritativeLanguage());
        onboarding.open(version, adoption.from());
        return version;
    }

    /** The day the form proposes. */
    public LocalDate today() {
        office.held();
        return institution.today();
    }
}
