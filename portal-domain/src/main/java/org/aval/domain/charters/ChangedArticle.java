package org.aval.domain.charters;

import java.io.Serializable;
import java.util.Set;
import org.aval.domain.people.Audience;

/**
 * One article whose duties are not what they were, and whom that concerns.
 *
 * @param standing is it in the newer version; an article that was dropped has nothing left to read
 */
public record ChangedArticle(String code, boolean standing, Concern concern) implements Serializable {

    /** Does the change apply to a reader of these audiences under this law? */
    public boolean applies(Set<Audience> audiences, Jurisdiction jurisdiction) {
        return concern.applies(audiences, jurisdiction);
    }
}
