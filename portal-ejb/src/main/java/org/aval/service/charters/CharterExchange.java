package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.charters.CharterArchive;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.MalformedArticleException;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Lets a version leave as Markdown files, and lets such files become the articles of a version in preparation. */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR"})
public class CharterExchange {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    OpenVersions versions;

    @Inject
    CharterLibrary library;

    @Inject
    Versions facts;

    /** A version as an archive of Markdown files. @throws Refusal with the article that is not written in both languages */
    @Command
    public byte[] export(UUID version) {
        Workshop.reader(acts.now("").by());
        return CharterArchive.write(Editions.of(library.read(version)));
    }

    /**
     * Makes the articles of an archive those of the version: all of them, or none. Its summary comes with them; its title
     * only while no version of the text was approved, as it is the title of those as well.
     *
     * @throws Refusal with the file and the line that cannot be read
     */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public TakenArticles take(UUID version, byte[] archive) {
        Act act = acts.now("");
        versions.typing(version, act);
        CharterEdition edition = read(archive);
        tell(facts.any(version), edition, act);
        return exchange(version, edition.articles());
    }

    private TakenArticles exchange(UUID version, List<org.aval.policies.charters.Article> told) {
        Map<String, Article> known = new HashMap<>();
        library.read(version).articles().forEach(article -> known.put(article.getCode(), em.merge(article)));
        Set<String> codes = new HashSet<>();
        for (int place = 0; place < told.size(); place++) {
            org.aval.policies.charters.Article one = told.get(place);
            codes.add(one.code());
            int at = place;
            Article article =
                    Optional.ofNullable(known.get(one.code())).orElseGet(() -> begun(version, one.code(), at));
            write(article, one, place);
        }
        List<Article> left = known.values().stream()
                .filter(article -> !codes.contains(article.getCode()))
                .toList();
        left.forEach(em::remove);
        int written = known.size() - left.size();
        return new TakenArticles(written, told.size() - written, left.size());
    }

    private void tell(CharterVersion version, CharterEdition edition, Act act) {
        CharterVersion.Summary told =
                new CharterVersion.Summary(said(edition.summary(), "fr"), said(edition.summary(), "en"));
        boolean silent = told.fr().isEmpty() && told.en().isEmpty();
        boolean known = told.fr().equals(version.summary("fr")) && told.en().equals(version.summary("en"));
        if (!silent && !known) {
            version.describe(told, version.getGraceDays(), act, facts.of(version));
        }
        Charter charter = version.getCharter();
        if (facts.base(charter.getId()) == null) {
            charter.called(said(edition.title(), "fr"), said(edition.title(), "en"));
        }
    }

    private static String said(Map<String, String> texts, String language) {
        return texts.getOrDefault(language, "").strip();
    }

    private Article begun(UUID version, String code, int place) {
        Article article = Article.blank(version, code, place);
        em.persist(article);
        return article;
    }

    private static void write(Article article, org.aval.policies.charters.Article told, int place) {
        ArticleWording wording = Editions.wording(told).cleaned();
        wording.keepable().orRefuse();
        article.write(wording);
        article.standAt(place);
    }

    private static CharterEdition read(byte[] archive) {
        try {
            return CharterArchive.read("", archive);
        } catch (MalformedArticleException broken) {
            throw refusal(broken);
        }
    }

    private static Refusal refusal(MalformedArticleException broken) {
        if (broken.line() > 0) {
            return new Refusal("charters.import.atLine", broken.file(), broken.line(), broken.fault(), broken.told());
        }
        if (broken.file().isEmpty()) {
            return new Refusal("charters.import.noArchive", broken.fault());
        }
        return broken.told().isEmpty()
                ? new Refusal("charters.import.inFile", broken.file(), broken.fault())
                : new Refusal("charters.import.inFileTold", broken.file(), broken.fault(), broken.told());
    }
}
