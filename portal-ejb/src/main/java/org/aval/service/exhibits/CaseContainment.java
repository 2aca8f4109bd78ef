package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Verdict;

/**
 * What was done to contain a case.
 *
 * @param hands who was let in for it by name
 * @param lettingIn may the reader let somebody in
 */
public record CaseContainment(
        UUID incident,
        String reference,
        List<RemovalRow> removals,
        List<ContainmentRow> done,
        List<ContainerRow> hands,
        Verdict asking,
        Verdict containing,
        Verdict lettingIn)
        implements Serializable {

    /** Somebody who was let in. */
    public record ContainerRow(String staffNo, String name) implements Serializable {}

    public CaseContainment {
        removals = List.copyOf(removals);
        done = List.copyOf(done);
        hands = List.copyOf(hands);
    }
}
