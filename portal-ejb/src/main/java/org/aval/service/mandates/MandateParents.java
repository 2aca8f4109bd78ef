package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.ParentFacts;

/** What a mandate says out of which another is passed on, its topics with the narrower ones under them. */
@Dependent
class MandateParents {

    @PersistenceContext
    EntityManager em;

    /** @param speaks may its holder speak under it, today or once its first day has come */
    ParentFacts facts(Mandate parent, boolean speaks) {
        MandateWish wish = parent.wish();
        return new ParentFacts(
                parent.getReference(),
                speaks,
                wish.limits().maySubDelegate(),
                wish.reach().messageLevel(),
                wish.reach().everyTopic(),
                widened(wish.scope().included()),
                widened(wish.scope().excluded()),
                wish.reach().everyChannel(),
                wish.scope().channels(),
                Objects.requireNonNull(wish.scope().startsOn()),
                Objects.requireNonNull(wish.scope().endsOn()));
    }

    private Set<String> widened(Set<String> codes) {
        if (codes.isEmpty()) {
            return codes;
        }
        String below = (String) em.createNativeQuery(
                        "select string_agg(code, ',') from topic where parent = any (string_to_array(:codes, ','))")
                .setParameter("codes", String.join(",", codes))
                .getSingleResult();
        Set<String> all = new HashSet<>(codes);
        if (below != null) {
            all.addAll(Arrays.asList(below.split(",")));
        }
        return all;
    }
}
