package org.aval.service.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of commands, before it has a moment and an author.
 *
 * @param command the word of the house, the register and the verb: "attestations.SigningDesk.sign"
 * @param record the record it is about, null when it is about none or many
 * @param why the key of the refusal, or the kind of failure; empty when done
 */
public record CommandLine(
        String command, String author, String onBehalfOf, @Nullable UUID record, CommandOutcome outcome, String why) {}
