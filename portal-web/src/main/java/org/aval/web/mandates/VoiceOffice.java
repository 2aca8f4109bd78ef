package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.web.shared.Me;

/** Which way about voices is open to the reader: pages ask before they offer it. */
@Named("voiceOffice")
@RequestScoped
public class VoiceOffice {

    @Inject
    Me me;

    /** Keeps the list of topics. */
    public boolean isKeeper() {
        return holds("COMMS", "COMMS_DIRECTOR");
    }

    /** Reserves topics, declares and ends crises. */
    public boolean isDirector() {
        return holds("COMMS_DIRECTOR", "DG");
    }

    /** Reads which crises there are and were. */
    public boolean isCrisisReader() {
        return isDirector() || holds("COMMS", "LEGAL", "AUDITOR");
    }

    /** Reads what everybody said, and not only the own lines. */
    public boolean isLedgerReader() {
        return isCrisisReader();
    }

    /** May ask whether somebody else was mandated. */
    public boolean isAsker() {
        return isCrisisReader() || holds("ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER");
    }

    private boolean holds(String... roles) {
        return Stream.of(roles).anyMatch(me::is);
    }
}
