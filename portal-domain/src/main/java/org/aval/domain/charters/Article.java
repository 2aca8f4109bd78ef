package org.aval.domain.charters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

    @Version
    private int revision;

    private int ordinal;

    private boolean mandatory;

    @Column(nullable = false)
    private String codeOfEthics = "";

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

    /** An article nobody has written yet, at a place of a version in preparation. */
    public static Article blank(UUID charterVersion, String code, int ordinal) {
        return of(charterVersion, code, ordinal, true, List.of(), List.of(), List.of());
    }

    /** Says from now on what is told. Only the words of a version in preparation change; the database sees to it. */
    public void write(ArticleWording wording) {
        mandatory = wording.mandatory();
        codeOfEthics = String.join(",", wording.codeOfEthics());
        become(texts, wording.texts());
        become(notes, wording.notes());
        become(citations, wording.citations());
    }

    /** Stands where the other stood, and the other where this one did. */
    public void changePlaces(Article other) {
        int place = ordinal;
        ordinal = other.ordinal;
        other.ordinal = place;
    }

    /** Stands at this place from now on. */
    public void standAt(int place) {
        ordinal = place;
    }

    /** Only what differs is written: what stays, stays. */
    private static <T> void become(Set<T> kept, Collection<T> told) {
        kept.retainAll(Set.copyOf(told));
        kept.addAll(told);
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

    /** How often it was written: whoever writes says which one they have seen. */
    public int getRevision() {
        return revision;
    }

    /** The rules of professional codes it rests on, by the ids of their sources. */
    public List<String> getCodeOfEthics() {
        return codeOfEthics.isEmpty() ? List.of() : List.of(codeOfEthics.split(","));
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

    /** Is it worded in every language, clause by clause? A note that only one language has is a gap as well. */
    public boolean isComplete() {
        return Stream.of("fr", "en").allMatch(this::isWordedIn)
                && text("fr").clauseList().size() == text("en").clauseList().size()
                && noted("fr").equals(noted("en"));
    }

    private boolean isWordedIn(String language) {
        return findText(language)
                .filter(text -> !text.title().isBlank() && !text.clauses().isBlank())
                .filter(text -> text.clauseList().stream().noneMatch(String::isBlank))
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
