package org.aval.service.departures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Links;

/** The letters about departures: to who led the person, and to those who can do what is left. Never to the person. */
@Dependent
class DepartureLetters {

    private static final String READERS =
            """
            select d.id, d.person_id, r.role, r.person_id as reader
              from departure d
              join (select person_id, role, cast(null as uuid) as departure from person_role where role in (:roles)
                     union all
                    select o.manager_id, 'LED', o.id from departure o where o.manager_id is not null) r
                on coalesce(r.departure, d.id) = d.id
              join person_in_post p on p.id = r.person_id
             where d.id in (:departures) and r.person_id <> d.person_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    DepartureTasks tasks;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** What is to be said to one reader. */
    private static final class Told {
        private final Set<UUID> departures = new LinkedHashSet<>();
        private int many;
        private LocalDate due = LocalDate.MAX;

        private void add(DepartureTasks.Left left) {
            departures.add(left.departure());
            many += left.many();
            due = left.due().isBefore(due) ? left.due() : due;
        }
    }

    /** Something is left to be settled. */
    void opened(Collection<UUID> departures) {
        send("departures.opened", departures);
    }

    /** It still is. */
    void reminder(Collection<UUID> departures) {
        send("departures.reminder", departures);
    }

    private void send(String kind, Collection<UUID> departures) {
        List<DepartureTasks.Left> left = departures.isEmpty() ? List.of() : tasks.left(departures);
        if (left.isEmpty()) {
            return;
        }
        String occasion = String.valueOf(clock.millis());
        told(left).forEach((reader, told) -> post(kind, occasion, reader, told));
    }

    private Map<UUID, Told> told(List<DepartureTasks.Left> left) {
        Map<UUID, Told> told = new LinkedHashMap<>();
        Map<UUID, List<Tuple>> readers = readers(left);
        for (DepartureTasks.Left one : left) {
            readers.getOrDefault(one.departure(), List.of()).stream()
                    .filter(row -> Set.of("LED", one.kind().office().name()).contains(Columns.text(row, "role")))
                    .map(row -> Columns.id(row, "reader"))
                    .distinct()
                    .forEach(reader ->
                            told.computeIfAbsent(reader, id -> new Told()).add(one));
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Tuple>> readers(List<DepartureTasks.Left> left) {
        List<Tuple> rows = em.createNativeQuery(READERS, Tuple.class)
                .setParameter(
                        "departures",
                        left.stream().map(DepartureTasks.Left::departure).collect(Collectors.toSet()))
                .setParameter(
                        "roles",
                        left.stream().map(one -> one.kind().office().name()).collect(Collectors.toSet()))
                .getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> Columns.id(row, "id")));
    }

    private void post(String kind, String occasion, UUID to, Told told) {
        Person reader = em.getReference(Person.class, to);
        String language = reader.getLanguage();
        boolean one = told.departures.size() == 1;
        String page =
                one ? "/people/departure?id=" + told.departures.iterator().next() : "/people/departures?state=OPEN";
        outbox.post(
                kind,
                occasion + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                told.departures.size(),
                told.many,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                        .format(told.due),
                links.to(page).toString());
    }
}
