package org.aval.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTreeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Unit top = Unit.of("DG", "Direction générale", "Executive office", null);
    private final Unit services = Unit.of("DSP", "Services professionnels", "Professional services", "DG");
    private final Unit emergency = Unit.of("URG", "Urgence", "Emergency", "DSP");
    private final Unit volunteers = Unit.of("BEN", "Bénévoles", "Volunteers", "DG");
    private final UnitTree tree = new UnitTree(List.of(emergency, volunteers, services, top), TODAY);

    @Test
    void each_unit_follows_the_one_it_stands_under() {
        assertThat(tree.inOrder())
                .extracting(place -> place.depth() + " " + place.unit().getCode())
                .containsExactly("0 DG", "1 BEN", "1 DSP", "2 URG");
    }

    @Test
    void a_code_stands_once() {
        assertThat(tree.mayAdd("ONC").granted()).isTrue();
        assertThat(tree.mayAdd("URG").why()).isEqualTo("settings.unit.codeTaken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urg", "U R", "-U", "ÉTÉ", "ABCDEFGHIJKLMNOPQRSTU"})
    void a_code_is_short_and_in_capitals(String code) {
        assertThat(tree.mayAdd(code).why()).isEqualTo("settings.unit.codeForm");
    }

    @Test
    void a_unit_never_comes_to_stand_below_itself() {
        refused("settings.unit.cycle", () -> services.move("URG", tree));
        refused("settings.unit.cycle", () -> top.move("URG", tree));
        refused("settings.unit.underItself", () -> top.move("DG", tree));
        refused("settings.unit.parentUnknown", () -> top.move("XYZ", tree));
        emergency.move("BEN", tree);
        assertThat(emergency.getParent()).isEqualTo("BEN");
        assertThat(tree.possibleParents("DSP"))
                .extracting(place -> place.unit().getCode())
                .containsExactly("DG", "BEN", "URG");
    }

    @Test
    void a_unit_closes_when_nobody_and_nothing_is_left_in_it() {
        refused("settings.unit.hasPeople", () -> emergency.close(TODAY, tree, 4));
        refused("settings.unit.hasUnits", () -> services.close(TODAY, tree, 0));
        emergency.close(TODAY, tree, 0);
        assertThat(emergency.isOpen(TODAY)).as("its last day").isTrue();
        assertThat(emergency.isOpen(TODAY.plusDays(1))).isFalse();
        services.close(TODAY, tree, 0);
    }

    @Test
    void nothing_opens_under_a_closed_unit() {
        emergency.close(TODAY.minusDays(1), tree, 0);
        services.close(TODAY.minusDays(1), tree, 0);
        refused("settings.unit.parentClosed", () -> volunteers.move("URG", tree));
        refused("settings.unit.parentClosed", () -> emergency.reopen(tree));
        services.reopen(tree);
        emergency.reopen(tree);
        assertThat(emergency.getClosedOn()).isNull();
        refused("settings.unit.notClosed", () -> emergency.reopen(tree));
    }

    private static void refused(String why, Runnable change) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(change::run).withMessage(why);
    }
}
