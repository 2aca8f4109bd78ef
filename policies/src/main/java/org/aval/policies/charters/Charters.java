package org.aval.policies.charters;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;

/** The charters that travel with the portal and fill a new installation. */
public final class Charters {
    private Charters() {}

    /** Every edition of a charter, oldest first. */
    public static List<CharterEdition> editions(String charter) {
        String path = "charters/" + charter + "/charter.json";
        return PolicyFile.json(path, new TypeReference<CharterFile>() {}).editions().stream()
                .map(number -> edition(charter, number))
                .toList();
    }

    /** One edition, complete: its own articles and those it inherits. */
    public static CharterEdition edition(String charter, String number) {
        String path = editionPath(charter, number);
        try {
            return editionFile(path).edition(charter, complete(charter, number));
        } catch (DateTimeException e) {
            throw new MalformedPolicyFileException(path, e);
        }
    }

    /** The codes of the articles that stand beside this edition; it inherits the others. */
    static List<String> ownArticles(String charter, String number) {
        return editionFile(editionPath(charter, number)).articles();
    }

    private static List<Article> complete(String charter, String number) {
        Map<String, Article> articles = new HashMap<>();
        collect(charter, number, articles, new HashSet<>());
        return articles.values().stream()
                .sorted(Comparator.comparingInt(Article::ordinal))
                .toList();
    }

    private static void collect(String charter, String number, Map<String, Article> articles, Set<String> visited) {
        String path = editionPath(charter, number);
        if (!visited.add(number)) {
            throw new MalformedPolicyFileException(path, "is based on itself");
        }
        EditionFile edition = editionFile(path);
        for (String code : edition.articles()) {
            // The nearest edition wins; what it inherits fills the gaps.
            articles.computeIfAbsent(code, own -> ArticleFile.article(folder(charter, number), own));
        }
        if (edition.basedOn() != null) {
            collect(charter, edition.basedOn(), articles, visited);
        }
    }

    private static EditionFile editionFile(String path) {
        return PolicyFile.json(path, new TypeReference<EditionFile>() {});
    }

    private static String editionPath(String charter, String number) {
        return folder(charter, number) + "edition.json";
    }

    private static String folder(String charter, String number) {
        return "charters/" + charter + "/" + number + "/";
    }
}
