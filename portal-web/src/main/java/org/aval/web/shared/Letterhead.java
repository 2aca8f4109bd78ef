package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.aval.service.shared.InstitutionDesk;

/** The institution as the pages show it. */
@Named("institution")
@ApplicationScoped
public class Letterhead {

    @Inject
    InstitutionDesk desk;

    @Inject
    Language language;

    /** "CHU Val-Boréal". */
    public String getShortName() {
        return desk.read().shortName();
    }

    /** The full name in the language of the request. */
    public String getName() {
        return desk.read().name(language.getCode());
    }

    /** Where the institution's clocks stand. */
    public ZoneId getZone() {
        return desk.read().zone();
    }

    /** The telephone of the service desk. */
    public String getHelpPhone() {
        return desk.read().helpPhone();
    }

    /** The mail address of the service desk. */
    public String getHelpEmail() {
        return desk.read().helpEmail();
    }
}
