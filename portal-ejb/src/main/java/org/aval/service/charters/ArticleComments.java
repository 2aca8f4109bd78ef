package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.ArticleComment;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/** What is said about the articles while a version is consulted on, by those who prepare it and those who are consulted. */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY"})
public class ArticleComments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CharterLibrary library;

    /** Every remark on a version with its answers, by article, the oldest first. */
    @RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR"})
    public List<CommentRow> list(UUID version) {
        Actor reader = Workshop.reader(acts.now("").by());
        library.read(version);
        List<Tuple> rows = rows(version);
        return rows.stream()
                .filter(row -> row.get("answers") == null)
                .map(row -> row(row, reader, answers(rows, row, reader)))
                .toList();
    }

    /** A remark on an article. */
    @Command
    public UUID say(UUID version, String article, String words) {
        Act act = consulted(version, words);
        Verdict.unless(isMissing(version, article), "charters.edit.unknownArticle", article)
                .orRefuse();
        return kept(ArticleComment.on(version, article, act));
    }

    /** An answer to a remark. */
    @Command
    public UUID answer(UUID comment, String words) {
        ArticleComment remark = known(comment);
        return kept(remark.answer(consulted(remark.getCharterVersion(), words)));
    }

    /** It is settled. */
    @Command
    public void settle(UUID comment) {
        ArticleComment remark = known(comment);
        remark.resolve(inTheWorkshop(""));
    }

    private Act inTheWorkshop(String words) {
        Act act = acts.now(words);
        Workshop.reader(act.by());
        return act;
    }

    private Act consulted(UUID version, String words) {
        Act act = inTheWorkshop(words);
        CharterVersion about = em.find(CharterVersion.class, version);
        Verdict.unless(about == null, "charters.unknownVersion").orRefuse();
        Verdict.unless(about.getState() != CharterState.IN_CONSULTATION, "charters.comment.closed")
                .orRefuse();
        return act;
    }

    private UUID kept(ArticleComment comment) {
        em.persist(comment);
        return comment.getId();
    }

    private ArticleComment known(UUID comment) {
        ArticleComment known = em.find(ArticleComment.class, comment);
        if (known == null) {
            throw new Refusal("charters.comment.unknown");
        }
        return known;
    }

    private boolean isMissing(UUID version, String article) {
        return em.createNativeQuery("select 1 from article where version_id = :version and code = :article")
                .setParameter("version", version)
                .setParameter("article", article)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID version) {
        return em.createNativeQuery(
                        """
                        select c.id, c.article, c.answers, c.author_id, c.at, c.words, c.resolved_at,
                               trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as author,
                               trim(r.honorific || ' ' || r.first_name || ' ' || r.last_name) as settled_by
                          from article_comment c join person p on p.id = c.author_id
                          left join person r on r.id = c.resolved_by
                          left join article a on a.version_id = c.version_id and a.code = c.article
                         where c.version_id = :version order by a.ordinal nulls last, c.article, c.at, c.id""",
                        Tuple.class)
                .setParameter("version", version)
                .getResultList();
    }

    private static List<CommentRow> answers(List<Tuple> rows, Tuple remark, Actor reader) {
        return rows.stream()
                .filter(row -> remark.get("id").equals(row.get("answers")))
                .map(row -> row(row, reader, List.of()))
                .toList();
    }

    private static CommentRow row(Tuple row, Actor reader, List<CommentRow> answers) {
        String settledBy = row.get("settled_by", String.class);
        boolean own = reader.isPerson(Columns.id(row, "author_id"));
        boolean settles = settledBy == null && row.get("answers") == null && (own || reader.is(Role.POLICY_OWNER));
        return new CommentRow(
                Columns.id(row, "id"),
                Columns.text(row, "article"),
                Columns.text(row, "author"),
                Columns.moment(row, "at"),
                Columns.text(row, "words"),
                settledBy,
                settledBy == null ? null : Columns.moment(row, "resolved_at"),
                settles,
                answers);
    }
}
