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

    /** Changes whenever anything of the institution does: part of the addresses of its own files. */
    public int getVersion() {
        return desk.read().version();
    }

    /** Does it wear a colour of its own? */
    public boolean isColoured() {
        return desk.read().look().light() != null;
    }

    /** Does it show a mark of its own? */
    public boolean isMarked() {
        return desk.read().look().mark() != null;
    }

    /** Where its mark is, from the context root. */
    public String getMark() {
        return "/mark/" + desk.read().look().mark();
    }

    /** What its mark is made of, "image/png" or "image/svg+xml". */
    public String getMarkType() {
        return desk.read().look().markType();
    }

    /** Does it offer more than one language? */
    public boolean isMultilingual() {
        return desk.read().languages().size() > 1;
    }
}
