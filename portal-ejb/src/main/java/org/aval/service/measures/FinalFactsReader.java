package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.measures.FinalFacts;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of a measure need to know. */
@Dependent
class FinalFactsReader {

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    InterimFactsReader parties;

    /** For a measure, towards somebody who works on its case in these capacities. */
    FinalFacts of(FinalMeasure measure, Set<HandCapacity> hands) {
        UUID made = measure.getMade();
        return new FinalFacts(
                isPrepared(measure.getItem()),
                sits(hands),
                isRespondent(measure.getIncident(), measure.getPerson()),
                made != null && isBegun(made),
                parameters.number("measureCheckDays"));
    }

    /** For one that is to be proposed with an item. */
    FinalFacts ofItem(UUID item, UUID incident, @Nullable UUID person, Set<HandCapacity> hands) {
        return new FinalFacts(
                isPrepared(item),
                sits(hands),
                isRespondent(incident, person),
                false,
                parameters.number("measureCheckDays"));
    }

    private static boolean sits(Set<HandCapacity> hands) {
        return hands.contains(HandCapacity.MEMBER) || hands.contains(HandCapacity.RAPPORTEUR);
    }

    private boolean isRespondent(UUID incident, @Nullable UUID person) {
        return person == null || parties.isRespondent(incident, person);
    }

    private boolean isPrepared(UUID item) {
        return is("select exists (select from committee_item i where i.id = :id and i.state = 'ON_AGENDA')", item);
    }

    private boolean isBegun(UUID made) {
        return is("select is_begun_for(:id)", made);
    }

    private boolean is(String question, UUID id) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
