package org.aval.domain.publications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who has to read a publication, and who did.
 *
 * @param readers what the mandate asks for
 */
@Embeddable
public record Readings(
        @Enumerated(EnumType.STRING) PreApproval readers,
        @Nullable UUID commsReader,
        @Nullable UUID legalReader,
        @Nullable UUID chairReader)
        implements Serializable {

    /** Nobody read it yet. */
    public static Readings none(PreApproval readers) {
        return new Readings(readers, null, null, null);
    }

    /** Those the mandate asks for. */
    public Set<Reading> needed() {
        return Reading.neededBy(readers);
    }

    /** Those not given yet. */
    public Set<Reading> open() {
        Set<Reading> open = EnumSet.noneOf(Reading.class);
        needed().stream().filter(reading -> reader(reading) == null).forEach(open::add);
        return open;
    }

    /** Which of the open readings this actor may give; none for who gave one already. */
    Optional<Reading> of(Actor actor) {
        boolean gave = needed().stream().anyMatch(reading -> actor.person().equals(reader(reading)));
        return gave
                ? Optional.empty()
                : open().stream().filter(reading -> reading.isFor(actor)).findFirst();
    }

    /** These, and one more. */
    Readings with(Reading reading, UUID reader) {
        return new Readings(
                readers,
                reading == Reading.COMMS ? reader : commsReader,
                reading == Reading.LEGAL ? reader : legalReader,
                reading == Reading.CHAIR ? reader : chairReader);
    }

    private @Nullable UUID reader(Reading reading) {
        return switch (reading) {
            case COMMS -> commsReader;
            case LEGAL -> legalReader;
            case CHAIR -> chairReader;
        };
    }
}
