package org.aval.service.packs;

import static org.aval.service.packs.PackWords.label;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;

/** The report of a year that is over, for the board: figures as they were told, small numbers withheld. */
@Dependent
class YearPacks implements PackContents {

    private static final int OLDEST = 5;

    @Inject
    StatisticsRegister statistics;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.ANNUAL_REPORT);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("about", "figures", "medians").stream()
                .map(part -> new PackChoice(part, PackWords.names("year." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        int last = statistics.last();
        List<PackChoice> years = new ArrayList<>();
        for (int year = last; year > last - OLDEST; year--) {
            years.add(new PackChoice(String.valueOf(year), new BothNames(String.valueOf(year), String.valueOf(year))));
        }
        return years;
    }

    @Override
    public PackMatter gather(PackWish wish) {
        int year = wish.about().matches("\\d{4}") ? Integer.parseInt(wish.about()) : Integer.MAX_VALUE;
        if (year > statistics.last()) {
            throw new Refusal("packs.yearNotOver");
        }
        YearFigures figures = statistics.read(year, 0);
        return new PackMatter(
                null,
                String.valueOf(year),
                PackText.same(String.valueOf(year)),
                String.valueOf(figures.edition()),
                LocalDate.of(year, 12, 31),
                List.of(about(figures), figures(figures), medians(figures)),
                List.of(new PackSource(
                        "year:" + year, String.valueOf(figures.edition()), Sha256.of(figures.toString()))));
    }

    private static PackChapter about(YearFigures figures) {
        return PackChapter.of(
                "about",
                PackWords.of("year.about"),
                new Prose(PackWords.of("year.lead", String.valueOf(figures.year()))));
    }

    private static PackChapter figures(YearFigures figures) {
        List<List<PackText>> rows = figures.rows().stream()
                .map(row -> {
                    List<PackText> cells = new ArrayList<>();
                    cells.add(row.category() == null ? PackWords.of("year.all") : label(row.category()));
                    row.cells()
                            .forEach(
                                    cell -> cells.add(cell.isEmpty() ? PackWords.of("year.few") : PackText.same(cell)));
                    return List.copyOf(cells);
                })
                .toList();
        PackText title = PackWords.of("year.figures");
        return PackChapter.of(
                "figures",
                title,
                rows.isEmpty() ? new Prose(PackWords.of("year.none")) : new Table(title, headers(), rows));
    }

    private static List<PackText> headers() {
        return List.of(
                PackWords.of("case.category"),
                PackText.same("1"),
                PackText.same("2"),
                PackText.same("3"),
                PackText.same("4"),
                PackText.same("–"),
                PackWords.of("year.all"));
    }

    private static PackChapter medians(YearFigures figures) {
        return PackChapter.of(
                "medians",
                PackWords.of("year.medians"),
                figures.medians().isEmpty()
                        ? new Prose(PackWords.of("year.none"))
                        : new Facts(figures.medians().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(median -> PackWords.fact("delay." + median.getKey(), median.getValue()))
                                .toList()));
    }
}
