package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.web.shared.Me;

/** Which way to the marks is open to the reader: pages ask before they offer it. */
@Named("logoOffice")
@RequestScoped
public class LogoOffice {

    @Inject
    Me me;

    /** Reads the whole register, and traces files. */
    public boolean isReader() {
        return Stream.of("BRAND", "COMMS", "COMMS_DIRECTOR", "LEGAL", "DG", "AUDITOR")
                .anyMatch(me::is);
    }

    /** Keeps the marks and the rules of use. */
    public boolean isKeeper() {
        return me.is("BRAND");
    }
}
