package org.aval.policies.charters;

import java.util.List;

/** Writes an article in the form that {@link ArticleParser} reads. */
final class ArticleWriter {
    private final ArticleHeadings headings;
    private final StringBuilder file = new StringBuilder();

    ArticleWriter(ArticleHeadings headings) {
        this.headings = headings;
    }

    String write(Article article, ArticleText text) {
        matter(article, text.title());
        for (int number = 1; number <= text.clauses().size(); number++) {
            clause(number, text.clauses().get(number - 1));
        }
        section(headings.example(), text.example());
        section(headings.why(), text.why());
        section(headings.seeAlso(), text.seeAlso());
        text.audienceNotes().forEach((code, note) -> section(headings.audience() + " " + code, note));
        text.jurisdictionNotes().forEach((code, note) -> section(headings.jurisdiction() + " " + code, note));
        return file.toString();
    }

    private void matter(Article article, String title) {
        file.append("---\n");
        file.append("code: ").append(article.code()).append('\n');
        // Always quoted: titles hold colons.
        file.append("title: \"")
                .append(title.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n");
        file.append("mandatory: ").append(article.mandatory()).append('\n');
        list("catalogue", article.catalogueIds());
        if (!article.codeOfEthics().isEmpty()) {
            list("codeOfEthics", article.codeOfEthics());
        }
        file.append("---\n\n");
    }

    private void list(String key, List<String> ids) {
        file.append(key).append(": [").append(String.join(", ", ids)).append("]\n");
    }

    private void clause(int number, String clause) {
        String indented = clause.replace("\n", "\n" + ArticleParser.INDENT);
        file.append(number).append(". ").append(indented).append('\n');
    }

    private void section(String heading, String text) {
        file.append("\n## ").append(heading).append("\n\n").append(text).append('\n');
    }
}
