package org.aval.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitRegisterTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private UnitRegister units;

    @BeforeEach
    void at_the_register() {
        units = house.get(UnitRegister.class);
    }

    @Test
    void the_tree_tells_who_is_where() {
        assertThat(as(ISABELLE, () -> units.list()))
                .hasSize(18)
                .filteredOn(unit -> unit.code().equals("URG"))
                .singleElement()
                .satisfies(emergency -> {
                    assertThat(emergency.depth()).isEqualTo(2);
                    assertThat(emergency.people()).isEqualTo(4);
                    assertThat(emergency.open()).isTrue();
                });
    }

    @Test
    void a_unit_is_added_renamed_and_moved() {
        as(ISABELLE, () -> units.add("SIM", "Soins intensifs", "Intensive care", "DSP"));
        as(ISABELLE, () -> units.change("SIM", 0, "Soins intensifs médicaux", "Medical intensive care", "DSI"));

        UnitSheet unit = as(ADMIN, () -> units.read("SIM"));
        assertThat(unit.nameFr()).isEqualTo("Soins intensifs médicaux");
        assertThat(unit.parent()).isEqualTo("DSI");
        assertThat(unit.parents()).extracting(UnitChoice::code).contains("DG").doesNotContain("SIM");
        refused("shared.changedMeanwhile", () -> as(ISABELLE, () -> units.change("SIM", 0, "x", "x", null)));
    }

    @Test
    void what_would_break_the_tree_is_refused_and_changes_nothing() {
        refused(
                "settings.unit.codeTaken",
                () -> as(ISABELLE, () -> units.add("URG", "Urgence 2", "Emergency 2", "DSP")));
        refused("settings.unit.parentUnknown", () -> as(ISABELLE, () -> units.add("NEW", "x", "x", "NONE")));
        refused("settings.missing", () -> as(ISABELLE, () -> units.add("NEW", "x", " ", "DSP")));
        refused("settings.unit.cycle", () -> as(ISABELLE, () -> units.change("DSP", 0, "Autre nom", "Other", "URG")));
        refused("settings.unit.unknown", () -> as(ISABELLE, () -> units.read("NONE")));
        assertThat(house.words("select name_fr from unit where code = 'DSP'"))
                .containsExactly("Services professionnels");
        assertThat(house.words("select count(*) from unit")).containsExactly("18");
    }

    @Test
    void a_unit_with_people_does_not_close_and_an_empty_one_closes_and_reopens() {
        refused("settings.unit.hasPeople", () -> as(ISABELLE, () -> units.close("URG", 0, TODAY)));
        refused("settings.unit.hasUnits", () -> as(ISABELLE, () -> units.close("DER", 0, TODAY)));
        house.change("update assignment set ends_on = institution_day() + 5 where unit_code = 'URG'");
        refused("settings.unit.hasPeople", () -> as(ISABELLE, () -> units.close("URG", 0, TODAY)));
        as(ISABELLE, () -> units.close("URG", 0, TODAY.plusDays(5)));
        assertThat(house.words("select closed_on from unit where code = 'URG'")).containsExactly("2026-11-26");
        as(ISABELLE, () -> units.reopen("URG", 1));
        assertThat(house.words("select closed_on from unit where code = 'URG'")).containsExactly("null");
    }
}
