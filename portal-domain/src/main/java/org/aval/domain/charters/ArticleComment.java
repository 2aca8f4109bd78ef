package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something said about an article while its version is consulted on, or an answer to it. What was said stays said; a
 * remark is settled by who made it or by who owns the policy.
 */
@Entity
public class ArticleComment {

    private static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "version_id", nullable = false)
    private UUID charterVersion;

    @Column(nullable = false)
    private String article;

    @Nullable
    private UUID answers;

    @Column(name = "author_id", nullable = false)
    private UUID author;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String words;

    @Nullable
    private UUID resolvedBy;

    @Nullable
    private Instant resolvedAt;

    protected ArticleComment() {
        // for Jakarta Persistence
    }

    /** A remark on an article; the words are those of the act. */
    public static ArticleComment on(UUID charterVersion, String article, Act act) {
        String words = PlainText.of(act.motive());
        Verdict.unless(words.isEmpty(), "charters.comment.empty")
                .and(() -> Verdict.unless(words.length() > LONGEST, "charters.comment.tooLong", LONGEST))
                .orRefuse();
        ArticleComment comment = new ArticleComment();
        comment.id = UUID.randomUUID();
        comment.charterVersion = charterVersion;
        comment.article = article;
        comment.author = act.by().person();
        comment.at = act.at();
        comment.words = words;
        return comment;
    }

    /** An answer to this remark; an answer to an answer belongs to the same remark. */
    public ArticleComment answer(Act act) {
        ArticleComment answer = on(charterVersion, article, act);
        answer.answers = answers == null ? id : answers;
        return answer;
    }

    /** May this person say that it is settled? */
    public Verdict mayResolve(UUID person, boolean owner) {
        return Verdict.unless(answers != null || resolvedAt != null, "charters.comment.settled")
                .and(() -> Verdict.unless(!owner && !author.equals(person), "charters.comment.notYours"));
    }

    /** It is settled. */
    public void resolve(Act act) {
        mayResolve(act.by().person(), act.by().is(Role.POLICY_OWNER)).orRefuse();
        resolvedBy = act.by().person();
        resolvedAt = act.at();
    }

    public UUID getId() {
        return id;
    }

    public UUID getCharterVersion() {
        return charterVersion;
    }

    public String getArticle() {
        return article;
    }

    /** The remark it answers; null for a remark. */
    public @Nullable UUID getAnswers() {
        return answers;
    }

    public UUID getAuthor() {
        return author;
    }

    public Instant getAt() {
        return at;
    }

    public String getWords() {
        return words;
    }

    /** Who settled it; null while it is open. */
    public @Nullable UUID getResolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant getResolvedAt() {
        return resolvedAt;
    }
}
