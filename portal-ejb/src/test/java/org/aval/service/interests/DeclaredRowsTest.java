package org.aval.service.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people declared: a question that forgets to say whose finds nobody else's (row security). */
class DeclaredRowsTest extends RegisterTest {

    /** A researcher whose declaration of the year stands, with two links. */
    private static final String ANNE_MARIE = "VB10019";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declaration",
                "interest_link",
                "interest_link_topic",
                "declaration_journal",
                "interest_assessment",
                "declaration_copy",
                "management_plan",
                "plan_measure",
                "management_plan_journal",
                "interest_match_judgement",
                "interest_match_told"
            })
    void without_saying_who_asks_nothing_is_seen(String table) {
        assertThat(as("nobody", () -> house.count("select count(*) from " + table)))
                .isZero();
    }

    @Test
    void a_declarant_finds_their_own_and_no_others() {
        UUID anne = person(ANNE_MARIE);
        assertThat(seenBy(anne, "declaration"))
                .isPositive()
                .isEqualTo(seenBy(anne, "declaration where declarant_id = '" + anne + "'"));
        assertThat(seenBy(anne, "interest_link"))
                .isEqualTo(Long.parseLong(house.words(
                                "select count(*) from interest_link l join declaration d on d.id = l.declaration_id"
                                        + " where d.declarant_id = ?",
                                anne)
                        .get(0)));
        assertThat(seenBy(person(AMELIE), "interest_link")).isZero();
    }

    @Test
    void the_officer_finds_what_was_signed_and_no_draft() {
        DeclareDesk desk = house.get(DeclareDesk.class);
        UUID draft = as(NOEMIE, () -> desk.begin(null));
        long signed = Long.parseLong(house.words("select count(*) from declaration where state <> 'DRAFT'")
                .get(0));
        assertThat(seenBy(person(CATHERINE), "declaration where declarant_id <> '" + person(CATHERINE) + "'"))
                .isBetween(signed - 2, signed);
        assertThat(seenBy(person(CATHERINE), "declaration where id = '" + draft + "'"))
                .isZero();
        assertThat(seenBy(person(NOEMIE), "declaration where id = '" + draft + "'"))
                .isOne();
    }

    @Test
    void a_round_of_the_portal_finds_them_all() {
        long all =
                Long.parseLong(house.words("select count(*) from declaration").get(0));
        assertThat(seenBy(Actor.PORTAL.person(), "declaration")).isEqualTo(all);
    }

    @Test
    void nobody_declares_for_somebody_else() {
        assertThatThrownBy(() -> house.changeAsPortal("insert into plan_measure (management_plan_id, measure) values"
                        + " ('00000000-0000-0000-0000-000000000001', 'RECUSE')"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as("nobody", () -> house.count("select count(*) from interest_counting")))
                .hasStackTraceContaining("permission denied");
    }

    private long seenBy(UUID person, String from) {
        return as("nobody", () -> {
            house.tellTheDatabase(person);
            return (long) house.count("select count(*) from " + from);
        });
    }
}
