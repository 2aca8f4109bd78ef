package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.shared.Actor;

/** The documents an item rests on, by name, in order. */
@Dependent
class Documents {

    private static final String FIELD = "document";

    @PersistenceContext
    EntityManager em;

    @Inject
    ItemWords words;

    /** Names documents; they stay named. */
    void keep(AgendaItem item, List<String> names, Actor by) {
        ItemWords.Place place = ItemWords.Place.of(item, by);
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> em.createNativeQuery(
                        "insert into committee_document (committee_item_id, name) values (:item, :name)")
                .setParameter("item", item.getId())
                .setParameter("name", words.kept(place, FIELD, name))
                .executeUpdate());
    }

    /** Their names, for who may read them. */
    @SuppressWarnings("unchecked")
    List<String> of(AgendaItem item, Actor reader) {
        ItemWords.Place place = ItemWords.Place.of(item, reader);
        List<String> kept = em.createNativeQuery(
                        "select d.name from committee_document d where d.committee_item_id = :item order by d.number",
                        String.class)
                .setParameter("item", item.getId())
                .getResultList();
        return kept.stream()
                .map(name -> words.read(place, FIELD, name))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
