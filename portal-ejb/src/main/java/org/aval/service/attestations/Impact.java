package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.ChangedArticle;

/**
 * What a version will ask of people once it is in force, worked out on the people of today.
 *
 * @param asked how many will be asked to read and sign
 * @param keeping how many signed before and keep their signature
 * @param others how many have signed nothing yet and were not asked either
 * @param minutes of reading, all people together
 * @param units the same by unit, those who are asked most first
 * @param changes what it changes since the version that is or was in force before it
 * @param speech what follows for who speaks, should nobody whom it asks sign
 */
public record Impact(
        String number,
        ChangeType changeType,
        int graceDays,
        long asked,
        long keeping,
        long others,
        long minutes,
        List<OfUnit> units,
        List<ChangedArticle> changes,
        OfSpeech speech)
        implements Serializable {

    public Impact {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
    }

    /** What it asks of the people of a unit. */
    public record OfUnit(String unit, long asked, long keeping) implements Serializable {}

    /**
     * What follows for mandates and accounts, whoever they are held by: the register names them to everybody.
     *
     * @param over the first day on which what was signed before counts no more
     * @param lapse the last day on which a mandate still stands without a new signature
     */
    public record OfSpeech(LocalDate over, List<Lapsing> mandates, LocalDate lapse, List<Lonely> accounts)
            implements Serializable {

        public OfSpeech {
            mandates = List.copyOf(mandates);
            accounts = List.copyOf(accounts);
        }
    }

    /** A mandate that would lapse. */
    public record Lapsing(UUID id, String reference) implements Serializable {}

    /** An account that would be left with so few valid administrators. */
    public record Lonely(UUID id, String name, int administrators) implements Serializable {}
}
