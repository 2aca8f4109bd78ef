package org.aval.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.web.shared.Me;

/** Which way to the channels is open to the reader: pages ask before they offer it. */
@Named("channelOffice")
@RequestScoped
public class ChannelOffice {

    @Inject
    Me me;

    /** Proposes channels, and judges what the platforms suit. */
    public boolean isKeeper() {
        return Stream.of("COMMS", "COMMS_DIRECTOR", "PRIVACY", "CISO").anyMatch(me::is);
    }
}
