package org.aval.service.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.aval.domain.consents.Capacity;
import org.aval.policies.typeset.ConsentForm;
import org.aval.policies.typeset.ConsentForm.Signing;
import org.aval.policies.typeset.ConsentFormPress;
import org.aval.service.shared.Acts;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** Hands out the empty form by which somebody agrees to be shown, for anybody here who is about to ask. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ConsentForms {

    private static final ConsentFormPress PRESS = new ConsentFormPress();

    @Inject
    Acts acts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    @Inject
    Clock clock;

    /**
     * The form as a PDF file, with the days and months that the institution has set.
     *
     * @param capacity of who is shown: it decides who signs
     * @param language "fr" or "en"
     */
    public byte[] blank(Capacity capacity, String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        String spoken = "en".equals(language) ? "en" : "fr";
        return PRESS.press(new ConsentForm(
                spoken,
                Signing.valueOf(capacity.name()),
                institution.read().name(spoken),
                "",
                parameters.number("imageConsentMaxMonths"),
                parameters.number("imageRemovalDays"),
                clock.instant()));
    }
}
