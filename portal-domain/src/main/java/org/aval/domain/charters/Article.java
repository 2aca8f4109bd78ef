package org.aval.domain.charters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One article of a version, in every language, with the catalogue entries it answers to. */
@Entity
public class Article {

    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false)
    private UUID charterVersion;

    @Column(nullable = false)
    private String code;

    private int ordinal;

    private boolean mandatory;

    @ElementCollection
    @CollectionTable(name = "article_text", joinColumns = @JoinColumn(name = "article_id"))
    private Set<ArticleText> texts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_note", joinColumns = @JoinColumn(name = "article_id"))
    private Set<ArticleNote> notes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_citation", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "catalogue_id")
    private Set<String> citations = new TreeSet<>();

    protected Article() {
        // for Jakarta Persistence
    }

    /** An article at its place in a version. */
    public static Article of(
            UUID charterVersion,
            String code,
            int ordinal,
            boolean mandatory,
            Collection<ArticleText> texts,
            Collection<ArticleNote> notes,
            Collection<String> citations) {
        Article article = new Article();
        article.id = UUID.randomUUID();
        article.charterVersion = charterVersion;
        article.code = code;
        article.ordinal = ordinal;
        article.mandatory = mandatory;
        article.texts.addAll(texts);
        article.notes.addAll(notes);
        article.citations.addAll(citations);
        return article;
    }

    public UUID getId() {
        return id;
    }

    public UUID getCharterVersion() {
        return charterVersion;
    }

    public String getCode() {
        return code;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public Set<String> getCitations() {
        return Set.copyOf(citations);
    }

    /** The words in one language. @throws IllegalStateException when the language is missing, which approval forbids */
    public ArticleText text(String language) {
        return findText(language)
                .orElseThrow(() -> new IllegalStateException("article " + code + " has no text in " + language));
    }

    /** The words in one language, if they are there. */
    public Optional<ArticleText> findText(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** Is it worded in every language? A note that only one language has is a gap as well. */
    public boolean isComplete() {
        return Stream.of("fr", "en").allMatch(this::isWordedIn) && noted("fr").equals(noted("en"));
    }

    private boolean isWordedIn(String language) {
        return findText(language)
                .filter(text -> !text.title().isBlank() && !text.clauses().isBlank())
                .isPresent();
    }

    private Set<String> noted(String language) {
        return notes.stream()
                .filter(note -> note.language().equals(language))
                .map(note -> note.kind() + note.target())
                .collect(Collectors.toSet());
    }

    /** The words in every language there is. */
    public Set<ArticleText> getTexts() {
        return Set.copyOf(texts);
    }

    public Set<ArticleNote> getNotes() {
        return Set.copyOf(notes);
    }
}
