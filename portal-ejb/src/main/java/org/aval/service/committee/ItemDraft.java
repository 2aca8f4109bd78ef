package org.aval.service.committee;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to be put on an agenda.
 *
 * @param about the case, for an item about one; it is called by its reference, whatever the title says
 * @param rapporteur the seat that reports on it
 * @param documents on which it rests, by name
 */
public record ItemDraft(
        ItemKind kind,
        @Nullable UUID about,
        String title,
        String question,
        boolean expression,
        @Nullable UUID rapporteur,
        List<String> documents)
        implements Serializable {

    public ItemDraft {
        documents = List.copyOf(documents);
    }
}
