package org.aval.stories;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.service.parameters.ClosingDays;
import org.aval.service.parameters.ParameterRegister;
import org.aval.service.shared.Parameters;

/** The calls about parameters and closing days. */
final class ParameterDoors {

    private static final String PROPOSED = " from parameter_value where state = 'PROPOSED' and key = 'coiUpdateDays'";

    private ParameterDoors() {}

    static void into(Doors doors) {
        ParameterRegister register = Beans.find(ParameterRegister.class);
        LocalDate later = Today.here().plusDays(40);
        doors.asks("ParameterRegister.list", () -> register.list("fr"));
        doors.asks("ParameterRegister.read", () -> register.read("coiUpdateDays", "fr"));
        doors.asks("ParameterRegister.waiting", register::waiting);
        doors.asks("ParameterRegister.change", () -> register.change("mandateMaxMonths", "6", later, "", "Essai"));
        doors.does("ParameterRegister.confirm", () -> register.confirm(proposal(), 0, "Oui"));
        doors.does("ParameterRegister.decline", () -> register.decline(proposal(), 0, "Non"));
        doors.does("ParameterRegister.withdraw", () -> register.withdraw(proposal(), 0, ""));
        doors.does("ParameterRegister.verify", () -> register.verify("authoritativeLanguage", "Relu"));
        ClosingDays closing = Beans.find(ClosingDays.class);
        doors.asks("ClosingDays.list", () -> closing.list(later.getYear(), "fr"));
        doors.does("ClosingDays.add", () -> closing.add(weekdayOff(later), "Fermeture", "Closed"));
        doors.does("ClosingDays.remove", () -> closing.remove(planned(later)));
        Parameters parameters = Beans.find(Parameters.class);
        doors.asks("Parameters.onboardingDue", () -> parameters.onboardingDue(later));
        doors.asks("Parameters.onboardingHardLimit", () -> parameters.onboardingHardLimit(later));
        doors.asks("Parameters.askedDue", () -> parameters.askedDue(later));
        doors.asks("Parameters.number", () -> parameters.number("mandateMaxMonths"));
        doors.asks("Parameters.text", () -> parameters.text("privacyOfficerLabel", later));
    }

    private static UUID proposal() {
        return Tables.id("select id::text" + PROPOSED);
    }

    /** A day that is no public holiday anywhere. */
    private static LocalDate weekdayOff(LocalDate later) {
        return LocalDate.of(later.getYear() + 1, 2, 11);
    }

    private static LocalDate planned(LocalDate later) {
        LocalDate day = weekdayOff(later).plusDays(1);
        Tables.change(
                """
                insert into closing_day (day, name_fr, name_en, added_by, added_at) values (?, 'x', 'x', 'VB10026', now())
                on conflict do nothing""",
                day);
        return day;
    }
}
