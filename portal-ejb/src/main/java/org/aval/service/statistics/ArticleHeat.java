package org.aval.service.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aval.domain.statistics.Heat;
import org.aval.service.shared.Columns;

/**
 * Which articles cases cite often. It is read from the editions of the years that are over and from nothing else: what is
 * withheld there is unknown here too, so that no draw of scenarios tells of a case.
 */
@Dependent
public class ArticleHeat {

    /** So many years are looked back at. */
    private static final int YEARS = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    YearEditions editions;

    /** How likely scenarios are drawn. */
    public Heat now() {
        Map<String, Integer> told = new TreeMap<>();
        for (YearFigures year : editions.lately(YEARS)) {
            for (String article : year.named(YearLists.ARTICLE)) {
                String cell = year.of(YearLists.ARTICLE + article, 0);
                told.merge(article, cell.isEmpty() ? 0 : Integer.parseInt(cell), Integer::sum);
            }
        }
        return new Heat(told);
    }

    /** The map of all articles of the charter in force, and of those that only former ones have. */
    HeatMap map() {
        List<YearFigures> years = editions.lately(YEARS);
        Map<String, HeatRow> rows = new TreeMap<>(ArticleHeat::inOrder);
        titles().forEach(row -> rows.put(row.article(), row));
        years.forEach(year -> year.named(YearLists.ARTICLE)
                .forEach(article -> rows.computeIfAbsent(article, code -> new HeatRow(code, "", "", List.of()))));
        return new HeatMap(
                years.stream().map(YearFigures::year).toList(),
                rows.values().stream()
                        .map(row ->
                                new HeatRow(row.article(), row.titleFr(), row.titleEn(), cells(years, row.article())))
                        .toList());
    }

    private static List<String> cells(List<YearFigures> years, String article) {
        return years.stream()
                .map(year -> year.of(YearLists.ARTICLE + article, 0))
                .toList();
    }

    /** A10 comes after A9. */
    private static int inOrder(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    @SuppressWarnings("unchecked")
    private List<HeatRow> titles() {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.code,
                               (select t.title from article_text t where t.article_id = a.id and t.language = 'fr') as title_fr,
                               (select t.title from article_text t where t.article_id = a.id and t.language = 'en') as title_en
                          from charter_version v join charter c on c.id = v.charter_id and c.kind = 'CHARTER'
                          join article a on a.version_id = v.id
                         where v.state = 'SCHEDULED' and daterange(v.effective_from, v.effective_to, '[]') @> institution_day()""",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new HeatRow(
                        Columns.text(row, "code"),
                        Objects.requireNonNullElse(row.get("title_fr", String.class), ""),
                        Objects.requireNonNullElse(row.get("title_en", String.class), ""),
                        List.of()))
                .toList();
    }
}
