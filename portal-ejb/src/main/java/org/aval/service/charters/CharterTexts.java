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

    private final Map<UUID, VersionText> frozen = new ConcurrentHashMap<>();

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

    /**
     * The words of a version for whoever is asked to sign it: its number, its title and its articles, which never change
     * once it is approved. Until when it is in force may have changed since.
     */
    public VersionText remembered(UUID id) {
        VersionText known = frozen.get(id);
        return known == null ? read(id) : known;
    }

    /** The articles of a version, in their order. */
    private List<Article> articles(CharterVersion version) {
        VersionText known = frozen.get(version.getId());
        if (known != null) {
            return known.articles();
        }
        List<Article> articles = fromTables(version.getId());
        if (version.isFrozen()) {
            frozen.put(version.getId(), new VersionText(version, articles));
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
