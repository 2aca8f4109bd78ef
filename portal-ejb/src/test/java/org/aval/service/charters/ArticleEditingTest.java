package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleNote;
import org.aval.domain.charters.ArticleText;
import org.aval.domain.charters.ArticleWording;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleEditingTest extends RegisterTest {

    /** A second owner of the policy, as the test makes her. */
    private static final String SOPHIE = "VB10003";

    private ArticleEditing editing;
    private UUID draft;

    @BeforeEach
    void in_the_workshop() {
        editing = house.get(ArticleEditing.class);
        draft = UUID.fromString(house.words("select id::text from charter_version where number = '3.0.0'")
                .get(0));
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on)
                select gen_random_uuid(), id, 'POLICY_OWNER', date '2026-01-01' from person where staff_no = ?""",
                SOPHIE);
    }

    @Test
    void what_is_written_is_kept_clean_and_read_back() {
        as(KARIM, () -> editing.begin(draft));
        int revision =
                as(KARIM, () -> editing.save(draft, "A5", revision("A5"), wording("Images\u200B", "•\tDemandez.")));
        Article kept = article("A5");
        assertThat(kept.getRevision()).isEqualTo(revision);
        assertThat(kept.text("fr").title()).isEqualTo("Images");
        assertThat(kept.text("fr").clauseList()).containsExactly("- Demandez.");
        assertThat(kept.getNotes()).containsExactly(new ArticleNote("fr", ArticleNote.AUDIENCE, "STUDENT", "Jamais."));
        assertThat(kept.getCitations()).containsExactly("CH-R21");
    }

    @Test
    void saving_what_is_already_there_changes_nothing() {
        as(KARIM, () -> editing.begin(draft));
        int before = revision("A5");
        ArticleWording same = ArticleWording.of(article("A5"));
        assertThat(as(KARIM, () -> editing.save(draft, "A5", before, same))).isEqualTo(before);
    }

    @Test
    void nobody_writes_without_the_pen_and_what_they_typed_is_not_kept() {
        as(KARIM, () -> editing.begin(draft));
        String before = article("A5").text("fr").title();
        refused(
                "charters.edit.notYours",
                () -> as(SOPHIE, () -> editing.save(draft, "A5", revision("A5"), wording("Autre", "Autre."))));
        assertThat(article("A5").text("fr").title()).isEqualTo(before);
    }

    @Test
    void while_one_writes_another_waits_or_takes_over_and_that_is_written_down() {
        as(KARIM, () -> editing.begin(draft));
        refused("charters.edit.held", () -> as(SOPHIE, () -> editing.begin(draft)));
        assertThat(as(SOPHIE, () -> editing.read(draft)).isBusy()).isTrue();
        as(SOPHIE, () -> editing.takeOver(draft));
        refused(
                "charters.edit.notYours",
                () -> as(KARIM, () -> editing.save(draft, "A5", revision("A5"), wording("X", "Y."))));
        assertThat(house.words("select step || ' ' || author from edit_lock_journal order by line"))
                .containsExactly("BEGIN VB10002", "TAKE_OVER VB10003");
    }

    @Test
    void who_gives_no_sign_of_life_for_ten_minutes_is_away() {
        as(KARIM, () -> editing.begin(draft));
        house.clock().forward(Duration.ofSeconds(599));
        refused("charters.edit.held", () -> as(SOPHIE, () -> editing.begin(draft)));
        house.clock().forward(Duration.ofSeconds(1));
        as(SOPHIE, () -> editing.begin(draft));
        assertThat(as(SOPHIE, () -> editing.read(draft)).isMine()).isTrue();
    }

    @Test
    void saving_is_a_sign_of_life() {
        as(KARIM, () -> editing.begin(draft));
        house.clock().forward(Duration.ofSeconds(500));
        as(KARIM, () -> editing.save(draft, "A5", revision("A5"), wording("Images", "Demandez.")));
        house.clock().forward(Duration.ofSeconds(500));
        refused("charters.edit.held", () -> as(SOPHIE, () -> editing.begin(draft)));
    }

    @Test
    void what_changed_meanwhile_is_not_overwritten() {
        as(KARIM, () -> editing.begin(draft));
        int seen = revision("A5");
        as(KARIM, () -> editing.save(draft, "A5", seen, wording("Une", "Une.")));
        refused(
                "shared.changedMeanwhile",
                () -> as(KARIM, () -> editing.save(draft, "A5", seen, wording("Deux", "Deux."))));
    }

    @Test
    void articles_are_added_moved_and_taken_out_and_a_code_is_never_given_twice() {
        as(KARIM, () -> editing.begin(draft));
        assertThat(as(KARIM, () -> editing.add(draft))).isEqualTo("A20");
        as(KARIM, () -> editing.move(draft, "A20", false));
        assertThat(codes()).endsWith("A18", "A20", "A19");
        as(KARIM, () -> editing.remove(draft, "A19", revision("A19")));
        as(KARIM, () -> editing.move(draft, "A0", false));
        assertThat(codes()).startsWith("A0").endsWith("A18", "A20");
        assertThat(as(KARIM, () -> editing.add(draft))).isEqualTo("A21");
    }

    @Test
    void the_words_of_a_version_in_force_are_closed_to_everybody() {
        UUID inForce = UUID.fromString(house.words("select id::text from charter_version where number = '2.1.0'")
                .get(0));
        refused("charters.edit.closed", () -> as(KARIM, () -> editing.begin(inForce)));
        refused("charters.edit.closed", () -> as(KARIM, () -> editing.add(inForce)));
    }

    @Test
    void whoever_wrote_is_remembered_so_that_they_do_not_approve() {
        as(SOPHIE, () -> editing.begin(draft));
        as(SOPHIE, () -> editing.save(draft, "A5", revision("A5"), wording("Images", "Demandez.")));
        assertThat(house.words(
                        """
                        select p.staff_no from charter_version_author a join person p on p.id = a.person_id
                         where a.version_id = ?""",
                        draft))
                .contains(SOPHIE);
    }

    @Test
    void a_text_too_long_for_its_place_is_refused_with_how_long_it_may_be() {
        as(KARIM, () -> editing.begin(draft));
        refused(
                "charters.edit.titleTooLong",
                () -> as(KARIM, () -> editing.save(draft, "A5", revision("A5"), wording("x".repeat(201), "Y."))));
    }

    @Test
    void approvers_and_counsel_read_the_workshop_and_only_owners_write() {
        assertThat(as(CATHERINE, () -> editing.read(draft)).isOpen()).isTrue();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(CATHERINE, () -> editing.begin(draft)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(NOEMIE, () -> editing.read(draft)));
    }

    private int revision(String code) {
        return Integer.parseInt(
                house.words("select revision::text from article where version_id = ? and code = ?", draft, code)
                        .get(0));
    }

    private Article article(String code) {
        return as(KARIM, () -> editing.read(draft)).articles().stream()
                .filter(article -> article.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes() {
        return as(KARIM, () -> editing.read(draft)).articles().stream()
                .map(Article::getCode)
                .toList();
    }

    private static ArticleWording wording(String title, String clause) {
        return new ArticleWording(
                true,
                List.of(
                        new ArticleText("fr", title, clause, "", "", ""),
                        new ArticleText("en", title, clause, "", "", "")),
                List.of(new ArticleNote("fr", ArticleNote.AUDIENCE, "STUDENT", "Jamais. ")),
                Set.of("CH-R21"),
                List.of());
    }
}
