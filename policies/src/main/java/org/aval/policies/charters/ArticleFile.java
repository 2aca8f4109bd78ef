package org.aval.policies.charters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aval.policies.PolicyFile;

/** An article as a file: front matter and Markdown, one file for each language. */
public final class ArticleFile {
    static final List<String> LANGUAGES = List.of("fr", "en");

    private ArticleFile() {}

    /** The name of the file: "A05.fr.md". */
    public static String name(Article article, String language) {
        return name(article.ordinal(), language);
    }

    /** The file of this article in this language, which reads back without loss. */
    public static String write(Article article, String language) {
        ArticleText text = article.text(language);
        return new ArticleWriter(ArticleHeadings.in(language)).write(article, text);
    }

    static Article article(String folder, String code) {
        int ordinal = ordinal(folder, code);
        Map<String, ArticleParser> files = new TreeMap<>();
        for (String language : LANGUAGES) {
            String path = folder + name(ordinal, language);
            files.put(language, new ArticleParser(path, PolicyFile.text(path), ArticleHeadings.in(language)));
        }
        return article(folder, code, ordinal, files);
    }

    /** The article with this code among files by their bare names. */
    static Article article(String code, Map<String, String> texts) {
        int ordinal = ordinal("", code);
        Map<String, ArticleParser> files = new TreeMap<>();
        for (String language : LANGUAGES) {
            String path = name(ordinal, language);
            String text = texts.get(path);
            if (text == null) {
                throw new MalformedArticleException(path, 0, ArticleFault.FILE_MISSING, code);
            }
            files.put(language, new ArticleParser(path, text, ArticleHeadings.in(language)));
        }
        return article("", code, ordinal, files);
    }

    private static Article article(String folder, String code, int ordinal, Map<String, ArticleParser> files) {
        ArticleMatter matter = files.get(LANGUAGES.get(0)).matter();
        Map<String, ArticleText> texts = files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().text()));
        boolean same = files.values().stream().allMatch(file -> file.matter().sameArticle(matter));
        if (!same || !matter.code().equals(code)) {
            throw new MalformedArticleException(folder + code, 0, ArticleFault.LANGUAGES_DIFFER, code);
        }
        if (texts.values().stream()
                        .map(text -> text.clauses().size())
                        .distinct()
                        .count()
                != 1) {
            throw new MalformedArticleException(folder + code, 0, ArticleFault.CLAUSES_DIFFER, code);
        }
        return new Article(code, ordinal, matter.mandatory(), matter.catalogue(), matter.codeOfEthics(), texts);
    }

    private static int ordinal(String folder, String code) {
        if (!code.matches("A\\d{1,2}")) {
            throw new MalformedArticleException(folder + code, 0, ArticleFault.ARTICLE_CODE, code);
        }
        return Integer.parseInt(code.substring(1));
    }

    private static String name(int ordinal, String language) {
        return String.format(Locale.ROOT, "A%02d.%s.md", ordinal, language);
    }
}
