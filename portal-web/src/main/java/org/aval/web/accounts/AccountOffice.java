package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.domain.shared.Verdict;
import org.aval.web.shared.Me;

/** Which way to the accounts is open to the reader: pages ask before they offer it. */
@Named("accountOffice")
@RequestScoped
public class AccountOffice {

    @Inject
    Me me;

    /** Reads the whole register. */
    public boolean isReader() {
        return Stream.of("COMMS", "COMMS_DIRECTOR", "BRAND", "LEGAL", "PRIVACY", "CISO", "DG", "AUDITOR")
                .anyMatch(me::is);
    }

    /** Keeps accounts. */
    public boolean isKeeper() {
        return me.is("COMMS") || me.is("COMMS_DIRECTOR");
    }

    /** Before a page for keepers is written. @throws Refusal to everybody else */
    public void keepersOnly() {
        Verdict.unless(!isKeeper(), "accounts.notForYou").orRefuse();
    }

    /** Before a page about impostors is written. @throws Refusal to everybody else */
    public void watchersOnly() {
        Verdict.unless(!isWatcher(), "accounts.notForYou").orRefuse();
    }

    /** Reports impostors. */
    public boolean isWatcher() {
        return isKeeper() || me.is("LEGAL");
    }
}
