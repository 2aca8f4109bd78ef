package org.aval.service.measures;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.shared.Verdict;

/**
 * What is proposed with the decision on an item.
 *
 * @param reference of its case
 * @param targets what may be proposed
 * @param owners who may see to it
 * @param proposing may the reader propose something
 */
public record ItemMeasures(
        ItemShown shown,
        String reference,
        List<FinalRow> rows,
        List<FinalTarget> targets,
        List<FinalOwner> owners,
        Verdict proposing)
        implements Serializable {

    public ItemMeasures {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        owners = List.copyOf(owners);
    }
}
