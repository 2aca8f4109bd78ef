package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleCommentsTest extends RegisterTest {

    private static final String PRIVACY_OFFICER = "VB10006";

    private ArticleComments comments;
    private UUID consulted;

    @BeforeEach
    void about_the_version_that_is_consulted_on() {
        comments = house.get(ArticleComments.class);
        consulted = version("3.0.0");
    }

    @Test
    void counsel_asks_the_owner_answers_and_it_is_settled() {
        UUID remark = as(CATHERINE, () -> comments.say(consulted, "A5", "Et les mineurs ?"));
        as(KARIM, () -> comments.answer(remark, "Voir la clause 2."));
        CommentRow open = as(PRIVACY_OFFICER, () -> comments.list(consulted)).get(0);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.settles()).isFalse();
        assertThat(open.answers()).extracting(CommentRow::words).containsExactly("Voir la clause 2.");
        as(CATHERINE, () -> comments.settle(remark));
        assertThat(as(KARIM, () -> comments.list(consulted)).get(0).settledBy()).contains("Catherine");
    }

    @Test
    void remarks_follow_the_order_of_the_articles() {
        as(CATHERINE, () -> comments.say(consulted, "A10", "Dix."));
        as(CATHERINE, () -> comments.say(consulted, "A2", "Deux."));
        assertThat(as(AUDITOR, () -> comments.list(consulted)))
                .extracting(CommentRow::article)
                .containsExactly("A2", "A10");
    }

    @Test
    void an_article_that_is_not_there_is_not_discussed() {
        refused("charters.edit.unknownArticle", () -> as(CATHERINE, () -> comments.say(consulted, "A77", "Quoi ?")));
        refused("charters.comment.unknown", () -> as(CATHERINE, () -> comments.answer(UUID.randomUUID(), "Quoi ?")));
    }

    @Test
    void what_is_in_force_is_not_discussed_any_more() {
        refused("charters.comment.closed", () -> as(KARIM, () -> comments.say(version("2.1.0"), "A5", "Tard.")));
    }

    @Test
    void those_who_are_not_consulted_neither_read_nor_speak() {
        for (String other : List.of(NOEMIE, ISABELLE, ADMIN)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> comments.list(consulted)));
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(AUDITOR, () -> comments.say(consulted, "A5", "Je lis seulement.")));
    }

    @Test
    void what_was_said_stays_said() {
        UUID remark = as(CATHERINE, () -> comments.say(consulted, "A5", "Et les mineurs ?"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> house.change("update article_comment set words = 'Rien' where id = ?", remark));
    }

    private UUID version(String number) {
        return UUID.fromString(house.words("select id::text from charter_version where number = ?", number)
                .get(0));
    }
}
