package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterSheet;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.VersionNumber;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where a new text is begun, and where it is decided how a text is governed. An owner begins it; how many approve it and who
 * is heard is afterwards changed by those who approve, so that nobody makes it easier for their own draft.
 */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER"})
public class GovernanceDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Versions versions;

    /**
     * Begins a text that was not there yet, with a first version that is still empty.
     *
     * @return the id of that version
     */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public UUID found(CharterSheet sheet) {
        Act act = acts.now("");
        refuse(sheet.problems());
        enough(sheet.governance());
        Verdict.unless(isTaken(sheet.code()), "charters.codeTaken", sheet.code())
                .orRefuse();
        Charter charter =
                Charter.of(sheet.code(), sheet.kind(), sheet.titleFr(), sheet.titleEn(), sheet.authoritativeLanguage());
        charter.governedBy(sheet.governance());
        CharterVersion first = CharterVersion.draft(charter, null, VersionNumber.FIRST, ChangeType.MAJOR, act);
        em.persist(charter);
        em.persist(first);
        return first.getId();
    }

    /** How a text is governed. */
    public GovernedText read(UUID charter, String language) {
        Workshop.reader(acts.now("").by());
        Charter found = versions.charter(charter);
        return new GovernedText(
                found.getId(),
                found.getVersion(),
                found.getCode(),
                found.title(language),
                owner(found),
                found.governance());
    }

    private String owner(Charter text) {
        Person owner = text.getOwner() == null ? null : em.find(Person.class, text.getOwner());
        return owner == null ? "" : owner.fullName();
    }

    /** From now on it is governed like this; versions that are drafted already keep the number of approvals they need. */
    @RolesAllowed("POLICY_APPROVER")
    @Command
    public void govern(UUID charter, int version, CharterGovernance governance) {
        Verdict.unless(!acts.now("").by().is(Role.POLICY_APPROVER), "charters.notYourOffice")
                .orRefuse();
        Charter found = versions.alone(charter);
        Verdict.unless(found.getVersion() != version, "shared.changedMeanwhile").orRefuse();
        refuse(governance.problems());
        enough(governance);
        found.governedBy(governance);
    }

    /** A text that more must approve than there are approvers would never be approved. */
    private void enough(CharterGovernance governance) {
        int approvers = ((Number) em.createNativeQuery(
                                "select count(distinct person_id) from person_role where role = 'POLICY_APPROVER'")
                        .getSingleResult())
                .intValue();
        Verdict.unless(governance.approvalsNeeded() > approvers, "charters.tooFewApprovers", approvers)
                .orRefuse();
    }

    private static void refuse(Map<String, Verdict> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.values().iterator().next());
        }
    }

    private boolean isTaken(String code) {
        return !em.createNativeQuery("select 1 from charter where code = :code")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
