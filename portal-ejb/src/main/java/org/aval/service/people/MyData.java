package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;

/** Everything the portal holds about the person who asks, register by register (article A19). Nobody else's data. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MyData {

    /** All but the two that only say less of what others say whole. */
    private static final Set<HeldRegister> ALL =
            EnumSet.complementOf(EnumSet.of(HeldRegister.STANDING, HeldRegister.SIGNED));

    @Inject
    Caller caller;

    @Inject
    Holdings holdings;

    /** What is held, in the reader's language where it has words. */
    public List<Held> read(String language) {
        return holdings.about(caller.identified().person(), ALL, language);
    }

    /** The same, to be taken along. */
    @Command
    public List<Held> export(String language) {
        return holdings.about(caller.identified().person(), ALL, language);
    }
}
