package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Changes;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Concern;

/** Works out what a major version changes since each earlier one, and keeps for whom. */
@Dependent
public class Concerns {

    private static final Concern EVERYBODY = new Concern(true, Set.of(), Set.of());

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    /**
     * Keeps whom a version concerns that was just scheduled; only a major one asks anybody to sign again. When it had been
     * scheduled and withdrawn before, both texts are still the same, and so is what they change.
     */
    public void keep(CharterVersion version) {
        if (version.getChangeType() != ChangeType.MAJOR || version.getEffectiveFrom() == null) {
            return;
        }
        em.flush();
        earlier(version).forEach(before -> keep(version.getId(), before, since(before, version.getId())));
    }

    /** What a version changes since an earlier one. */
    public Changes between(UUID earlier, UUID later) {
        return Changes.between(
                texts.remembered(earlier).articles(), texts.remembered(later).articles());
    }

    /** For whom it changes anything; a text that is no list of articles cannot be compared, and concerns everybody. */
    public Concern since(UUID earlier, UUID later) {
        boolean comparable = !texts.remembered(earlier).articles().isEmpty()
                && !texts.remembered(later).articles().isEmpty();
        return comparable ? between(earlier, later).concern() : EVERYBODY;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> earlier(CharterVersion version) {
        return em.createNativeQuery(
                        """
                        select id from charter_version
                         where charter_id = :charter and id <> :id and state in ('SCHEDULED', 'REPEALED')
                           and effective_from < :from""",
                        UUID.class)
                .setParameter("charter", version.getCharter().getId())
                .setParameter("id", version.getId())
                .setParameter("from", version.getEffectiveFrom())
                .getResultList();
    }

    private void keep(UUID version, UUID earlier, Concern concern) {
        em.createNativeQuery(
                        """
                        insert into version_concern (version_id, earlier_id, everybody, audiences, jurisdictions)
                        values (:version, :earlier, :everybody, cast(:audiences as varchar[]), cast(:jurisdictions as varchar[]))
                        on conflict (version_id, earlier_id) do nothing""")
                .setParameter("version", version)
                .setParameter("earlier", earlier)
                .setParameter("everybody", concern.everybody())
                .setParameter(
                        "audiences",
                        concern.audiences().stream().map(Enum::name).toArray(String[]::new))
                .setParameter(
                        "jurisdictions",
                        concern.jurisdictions().stream().map(Enum::name).toArray(String[]::new))
                .executeUpdate();
    }
}
