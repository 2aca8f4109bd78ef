package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

class ArticleCommentTest {

    private static final Actor COUNSEL = new Actor(UUID.randomUUID(), "VB10005", Set.of(Role.LEGAL));
    private static final Actor PRIVACY = new Actor(UUID.randomUUID(), "VB10006", Set.of(Role.PRIVACY));
    private static final Actor OWNER = new Actor(UUID.randomUUID(), "VB10002", Set.of(Role.POLICY_OWNER));

    @Test
    void what_is_said_is_kept_clean() {
        assertThat(remark().getWords()).isEqualTo("Et les mineurs ?");
    }

    @Test
    void nothing_said_is_no_comment() {
        refused("charters.comment.empty", () -> ArticleComment.on(UUID.randomUUID(), "A5", act(COUNSEL, " \u200B ")));
        refused(
                "charters.comment.tooLong",
                () -> ArticleComment.on(UUID.randomUUID(), "A5", act(COUNSEL, "x".repeat(4001))));
    }

    @Test
    void an_answer_to_an_answer_belongs_to_the_same_remark() {
        ArticleComment remark = remark();
        ArticleComment answer = remark.answer(act(OWNER, "Oui."));
        assertThat(answer.answer(act(COUNSEL, "Merci.")).getAnswers()).isEqualTo(remark.getId());
    }

    @Test
    void who_made_a_remark_or_who_owns_the_policy_settles_it_once() {
        ArticleComment remark = remark();
        refused("charters.comment.notYours", () -> remark.resolve(act(PRIVACY, "")));
        remark.resolve(act(OWNER, ""));
        assertThat(remark.getResolvedBy()).isEqualTo(OWNER.person());
        refused("charters.comment.settled", () -> remark.resolve(act(COUNSEL, "")));
        ArticleComment own = remark();
        own.resolve(act(COUNSEL, ""));
        assertThat(own.getResolvedAt()).isNotNull();
    }

    private static ArticleComment remark() {
        return ArticleComment.on(UUID.randomUUID(), "A5", act(COUNSEL, " Et les mineurs ?\r\n"));
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }

    private static Act act(Actor by, String words) {
        return new Act(by, Instant.EPOCH, LocalDate.EPOCH, words);
    }
}
