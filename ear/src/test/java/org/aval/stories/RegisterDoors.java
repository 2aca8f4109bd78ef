package org.aval.stories;

import java.util.Set;
import java.util.UUID;
import org.aval.service.registers.RegisterChoices;

/** What everybody keeps for a register: one's own, and only that. */
final class RegisterDoors {

    private static final UUID VIEW = new UUID(7, 7);

    private RegisterDoors() {}

    static void into(Doors doors) {
        RegisterChoices choices = Beans.find(RegisterChoices.class);
        doors.asks("RegisterChoices.read", () -> choices.read("people"));
        doors.does("RegisterChoices.show", () -> choices.show("people", Set.of("UNIT")));
        doors.does("RegisterChoices.save", () -> choices.save("people", "Urgence", "unit=URG", true));
        doors.asks("RegisterChoices.view", RegisterDoors::kept, () -> choices.view(VIEW));
        doors.does("RegisterChoices.change", RegisterDoors::kept, () -> choices.change(VIEW, "Autre", true));
        doors.does("RegisterChoices.delete", RegisterDoors::kept, () -> choices.delete(VIEW));
    }

    /** A view of the person whom everything is about. */
    private static void kept() {
        Tables.change(
                """
                insert into register_view (id, person_id, register, name, query, opens)
                select ?, id, 'people', 'Urgence', 'unit=URG', false from person where staff_no = ?""",
                VIEW,
                CallerKind.PERSON.staffNo());
    }
}
