package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where the articles of a version in preparation are written: by one person at a time, who says so, and whose place
 * another may take.
 */
@Stateless
@RolesAllowed("POLICY_OWNER")
public class ArticleEditing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    OpenVersions versions;

    @Inject
    CharterLibrary library;

    /** The version as those who prepare it see it: its words, and who is writing. @throws Refusal when it is not theirs */
    @RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR"})
    public EditSheet read(UUID version) {
        return versions.sheet(library.read(version), acts.now(""));
    }

    /** I am going to write. @throws Refusal while somebody else does */
    @Command
    public void begin(UUID version) {
        Act act = acts.now("");
        versions.open(version, act);
        versions.lock(version, act).begin(act);
    }

    /** I go on where somebody else was writing; what they saved stays. */
    @Command
    public void takeOver(UUID version) {
        Act act = acts.now("");
        versions.open(version, act);
        versions.lock(version, act).takeOver(act);
    }

    /** I have done. */
    @Command
    public void release(UUID version) {
        Act act = acts.now("");
        OpenVersions.office(act);
        versions.lock(version, act).release(act);
    }

    /**
     * Keeps what an article is to say.
     *
     * @param revision the one the writer has seen
     * @return the revision it has now
     * @throws Refusal when somebody else writes, when it changed meanwhile, when the version is closed
     */
    @Command
    public int save(UUID version, String code, int revision, ArticleWording wording) {
        Article article = mine(version, code, revision);
        ArticleWording clean = wording.cleaned();
        clean.keepable().orRefuse();
        if (!clean.equals(ArticleWording.of(article))) {
            article.write(clean);
            em.flush();
        }
        return article.getRevision();
    }

    /** A new article after the last one; its code was never another's. */
    @Command
    public String add(UUID version) {
        versions.typing(version, acts.now(""));
        Article article = Article.blank(version, versions.freeCode(version), versions.lastPlace(version) + 1);
        em.persist(article);
        return article.getCode();
    }

    /** Takes an article out. */
    @Command
    public void remove(UUID version, String code, int revision) {
        em.remove(mine(version, code, revision));
    }

    /** Lets an article change places with the one before it, or with the one after. */
    @Command
    public void move(UUID version, String code, boolean forward) {
        versions.typing(version, acts.now(""));
        Article article = versions.article(version, code);
        versions.neighbour(article, forward).ifPresent(article::changePlaces);
    }

    private Article mine(UUID version, String code, int revision) {
        versions.typing(version, acts.now(""));
        Article article = versions.article(version, code);
        if (article.getRevision() != revision) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return article;
    }
}
