package org.aval.service.lessons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.lessons.LessonFacts;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CategoryReferences;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The charter that was in force on the day of the facts of a case, with its articles. */
@Dependent
class ArticlesOfTheDay {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** One article, and to which version it belongs. */
    record Line(UUID version, String number, String code, String titleFr, String titleEn) {}

    /** When what the case is about ended, began, or was reported, whichever is known. */
    static LocalDate day(IncidentCase incident) {
        return Stream.of(incident.getOccurredUntil(), incident.getOccurredFrom(), incident.getReceivedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The articles of the charter of that day, in their order; none when there was no charter. */
    @SuppressWarnings("unchecked")
    List<Line> on(LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select v.id, v.number, a.code,
                               (select t.title from article_text t where t.article_id = a.id and t.language = 'fr') as title_fr,
                               (select t.title from article_text t where t.article_id = a.id and t.language = 'en') as title_en
                          from charter_version v join charter c on c.id = v.charter_id and c.kind = 'CHARTER'
                          join article a on a.version_id = v.id
                         where v.state = 'SCHEDULED' and daterange(v.effective_from, v.effective_to, '[]') @> cast(:day as date)
                         order by v.number, a.ordinal""",
                        Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        Columns.id(row, "id"),
                        Columns.text(row, "number"),
                        Columns.text(row, "code"),
                        text(row, "title_fr"),
                        text(row, "title_en")))
                .toList();
    }

    private static String text(Tuple row, String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }

    /** What the rules need to know of a case. */
    LessonFacts facts(IncidentCase incident, List<Line> articles) {
        @Nullable UUID version = articles.isEmpty() ? null : articles.get(0).version();
        return new LessonFacts(
                incident.getState(), version, articles.stream().map(Line::code).collect(Collectors.toSet()));
    }

    /** To which articles the catalogue leads from the category of a case. */
    static Set<String> proposed(IncidentCase incident) {
        return CategoryReferences.of(incident.getCategory().name()).stream()
                .flatMap(id -> Catalogue.find(id).stream())
                .flatMap(entry -> entry.articles().stream())
                .collect(Collectors.toSet());
    }
}
