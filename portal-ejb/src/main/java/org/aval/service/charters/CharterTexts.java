package org.aval.service.charters;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Refusal;

/** The words of the versions; those of approved versions are read once and remembered. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CharterTexts {

    private final Map<UUID, VersionText> frozen = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /** The words of a version. @throws Refusal when there is no such version */
    public VersionText read(UUID version) {
        VersionText known = frozen.get(version);
        if (known != null) {
            return known;
        }
        VersionText text = fromTables(version);
        if (text.isFrozen()) {
            frozen.put(version, text);
        }
        return text;
    }

    private VersionText fromTables(UUID id) {
        CharterVersion version = em.createQuery(
                        "select v from CharterVersion v join fetch v.charter where v.id = :id", CharterVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("charters.unknownVersion"));
        var articles = em.createQuery(
                        "select distinct a from Article a left join fetch a.texts where a.charterVersion = :id order by a.ordinal",
                        Article.class)
                .setParameter("id", id)
                .getResultList();
        fetch("notes", id);
        fetch("citations", id);
        return new VersionText(version, articles);
    }

    private void fetch(String collection, UUID id) {
        em.createQuery(
                        "select distinct a from Article a left join fetch a." + collection
                                + " where a.charterVersion = :id",
                        Article.class)
                .setParameter("id", id)
                .getResultList();
    }
}
