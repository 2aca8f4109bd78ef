package org.aval.service.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterChoicesTest extends RegisterTest {

    private RegisterChoices choices;

    @BeforeEach
    void at_the_register() {
        choices = house.get(RegisterChoices.class);
    }

    @Test
    void who_never_chose_sees_the_register_as_it_is() {
        assertThat(kept(ISABELLE)).isEqualTo(new Kept(null, java.util.List.of()));
    }

    @Test
    void columns_are_kept_for_one_person_and_one_register_until_they_are_taken_back() {
        as(ISABELLE, () -> choices.show("people", Set.of("UNIT", "TITLE")));
        as(ISABELLE, () -> choices.show("people", Set.of("UNIT")));

        assertThat(kept(ISABELLE).columns()).containsExactly("UNIT");
        assertThat(kept(ADMIN).columns()).isNull();
        assertThat(as(ISABELLE, () -> choices.read("outbox")).columns()).isNull();

        as(ISABELLE, () -> choices.show("people", Set.of()));
        assertThat(kept(ISABELLE).columns()).isNull();
    }

    @Test
    void the_register_opens_with_one_view_at_most() {
        save(ISABELLE, "En congé", "status=ON_LEAVE", true);
        save(ISABELLE, "Urgence", "unit=URG", true);
        assertThat(kept(ISABELLE).views())
                .filteredOn(SavedView::opens)
                .extracting(SavedView::name)
                .containsExactly("Urgence");

        UUID urgency = view(ISABELLE, "Urgence");
        as(ISABELLE, () -> choices.change(urgency, "Aux urgences", false));
        assertThat(kept(ISABELLE).views()).extracting(SavedView::name).containsExactly("Aux urgences", "En congé");
        assertThat(kept(ISABELLE).views()).noneMatch(SavedView::opens);
    }

    @Test
    void a_view_needs_a_name_of_its_own() {
        save(ISABELLE, "Urgence", "unit=URG", false);
        UUID first = view(ISABELLE, "Urgence");
        refused("registers.nameTaken", () -> save(ISABELLE, " urgence ", "unit=PED", false));
        refused("registers.nameMissing", () -> save(ISABELLE, "  ", "unit=PED", false));
        refused("registers.nameLong", () -> save(ISABELLE, "x".repeat(61), "unit=PED", false));
        refused("registers.tooLong", () -> save(ISABELLE, "Longue", "x".repeat(1001), false));
        save(ISABELLE, "Autre", "unit=PED", false);
        refused("registers.nameTaken", () -> as(ISABELLE, () -> choices.change(first, "autre", false)));
        for (int n = 2; n < RegisterChoices.MOST_VIEWS; n++) {
            save(ISABELLE, "Vue " + n, "words=" + n, false);
        }
        refused("registers.tooMany", () -> save(ISABELLE, "Encore une", "words=z", false));
    }

    @Test
    void nobody_reads_changes_or_deletes_the_view_of_another() {
        save(ISABELLE, "Urgence", "unit=URG", false);
        UUID hers = view(ISABELLE, "Urgence");

        assertThat(kept(ADMIN).views()).isEmpty();
        refused("registers.unknownView", () -> as(ADMIN, () -> choices.view(hers)));
        refused("registers.unknownView", () -> as(ADMIN, () -> choices.change(hers, "Mienne", true)));
        refused("registers.unknownView", () -> as(ADMIN, () -> choices.delete(hers)));
        as(ISABELLE, () -> choices.delete(hers));
        assertThat(kept(ISABELLE).views()).isEmpty();
    }

    @Test
    void what_is_no_word_of_a_register_is_not_kept() {
        refused("registers.unknownRegister", () -> as(ISABELLE, () -> choices.show("a,b", Set.of("UNIT"))));
        refused("registers.unknownRegister", () -> as(ISABELLE, () -> choices.show("people", Set.of("A,B"))));
    }

    private Kept kept(String reader) {
        return as(reader, () -> choices.read("people"));
    }

    private void save(String reader, String name, String query, boolean opens) {
        as(reader, () -> choices.save("people", name, query, opens));
    }

    private UUID view(String reader, String name) {
        return kept(reader).views().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
