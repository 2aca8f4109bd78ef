package org.aval.domain.charters;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aval.domain.shared.Verdict;

/**
 * Everything an article says, as somebody wants it to be: what is typed, or what a file tells.
 *
 * @param codeOfEthics the rules of professional codes it rests on, by the ids of their sources
 */
public record ArticleWording(
        boolean mandatory,
        List<ArticleText> texts,
        List<ArticleNote> notes,
        Set<String> citations,
        List<String> codeOfEthics)
        implements Serializable {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PASSAGE = 8000;
    private static final int LONGEST_ETHICS = 500;

    public ArticleWording {
        texts = List.copyOf(texts);
        notes = List.copyOf(notes);
        citations = Set.copyOf(citations);
        codeOfEthics = List.copyOf(codeOfEthics);
    }

    /** An article nobody has written yet. */
    public static ArticleWording empty() {
        return new ArticleWording(true, List.of(), List.of(), Set.of(), List.of());
    }

    /** What an article says. */
    public static ArticleWording of(Article article) {
        return new ArticleWording(
                article.isMandatory(),
                List.copyOf(article.getTexts()),
                List.copyOf(article.getNotes()),
                article.getCitations(),
                article.getCodeOfEthics());
    }

    /** The same, cleaned of what was pasted along; boxes without a word are no boxes. */
    public ArticleWording cleaned() {
        return new ArticleWording(
                mandatory,
                texts.stream().map(ArticleWording::clean).toList(),
                notes.stream()
                        .map(note ->
                                new ArticleNote(note.language(), note.kind(), note.target(), PlainText.of(note.text())))
                        .filter(note -> !note.text().isEmpty())
                        .toList(),
                new TreeSet<>(citations),
                codeOfEthics.stream()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    /** The words in a language; empty ones where there are none yet. */
    public ArticleText text(String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(() -> new ArticleText(language, "", "", "", "", ""));
    }

    /** What stands in the box of an audience or a jurisdiction; empty when there is none. */
    public String note(String language, String kind, String target) {
        return notes.stream()
                .filter(note -> note.language().equals(language))
                .filter(note -> note.kind().equals(kind) && note.target().equals(target))
                .map(ArticleNote::text)
                .findFirst()
                .orElse("");
    }

    /** Can it be kept as it is? */
    public Verdict keepable() {
        return Verdict.unless(
                        texts.stream().anyMatch(text -> text.title().length() > LONGEST_TITLE),
                        "charters.edit.titleTooLong",
                        LONGEST_TITLE)
                .and(() -> Verdict.unless(
                        passages().anyMatch(text -> text.length() > LONGEST_PASSAGE),
                        "charters.edit.tooLong",
                        LONGEST_PASSAGE))
                .and(() -> Verdict.unless(
                        String.join(",", codeOfEthics).length() > LONGEST_ETHICS,
                        "charters.edit.ethicsTooLong",
                        LONGEST_ETHICS));
    }

    private Stream<String> passages() {
        return Stream.concat(
                texts.stream()
                        .flatMap(text -> Stream.concat(
                                text.clauseList().stream(), Stream.of(text.example(), text.why(), text.seeAlso()))),
                notes.stream().map(ArticleNote::text));
    }

    private static ArticleText clean(ArticleText text) {
        return new ArticleText(
                text.language(),
                PlainText.line(text.title()),
                ArticleText.kept(text.clauseList().stream().map(PlainText::of).toList()),
                PlainText.of(text.example()),
                PlainText.of(text.why()),
                PlainText.of(text.seeAlso()));
    }
}
