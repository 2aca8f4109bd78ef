package org.aval.service.charters;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Refusal;

/**
 * The words of the versions; those of approved versions are read once and remembered. Their days are not: the day a
 * successor is scheduled, every node says until when a version is in force.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CharterTexts {

    private final Map<UUID, List<Article>> frozen = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /** The words of a version. @throws Refusal when there is no such version */
    public VersionText read(UUID id) {
        CharterVersion version = em.createQuery(
                        "select v from CharterVersion v join fetch v.charter where v.id = :id", CharterVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("charters.unknownVersion"));
        return new VersionText(version, articles(version));
    }

    /** The articles of a version, in their order. */
    private List<Article> articles(CharterVersion version) {
        List<Article> known = frozen.get(version.getId());
        if (known != null) {
            return known;
        }
        List<Article> articles = fromTables(version.getId());
        if (version.isFrozen()) {
            frozen.put(version.getId(), articles);
        }
        return articles;
    }

    private List<Article> fromTables(UUID id) {
        List<Article> articles = em.createQuery(
                        "select distinct a from Article a left join fetch a.texts where a.charterVersion = :id order by a.ordinal",
                        Article.class)
                .setParameter("id", id)
                .getResultList();
        fetch("notes", id);
        fetch("citations", id);
        return List.copyOf(articles);
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
