package org.aval.web.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.LinkedConsent;
import org.aval.web.shared.Me;

/** Which way to the consents is open to the reader, and what other records may tell of them. */
@Named("consentOffice")
@RequestScoped
public class ConsentOffice {

    private static final String QUESTION = "MEDIA";

    @Inject
    Me me;

    @Inject
    ConsentRegister register;

    private UUID asked;
    private List<LinkedConsent> linked;

    /** Reads the whole register. */
    public boolean isReader() {
        return Stream.of("COMMS", "COMMS_DIRECTOR", "PRIVACY", "AUDITOR").anyMatch(me::is);
    }

    /** Records consents, and notes what shows people. */
    public boolean isKeeper() {
        return me.is("COMMS") || me.is("COMMS_DIRECTOR");
    }

    /** Is this the question about pictures? */
    public boolean asked(Enum<?> question) {
        return question != null && QUESTION.equals(question.name());
    }

    /** Are people likely to be shown on these media, so that their consents are awaited? */
    public boolean shows(Collection<?> media) {
        return media.stream().map(String::valueOf).anyMatch("VIDEO"::equals);
    }

    /** The consents of who is shown in a record: whether they hold, never whose they are. */
    public List<LinkedConsent> of(UUID record) {
        if (linked == null || !record.equals(asked)) {
            linked = register.showing(record);
            asked = record;
        }
        return linked;
    }
}
