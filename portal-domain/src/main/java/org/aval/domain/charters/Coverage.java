package org.aval.domain.charters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which entries of the catalogue a version answers to, and by which articles: the entries that nobody answers to come
 * first, those an institution there must answer to before the others.
 *
 * @param strangers what the articles cite although the catalogue does not have it
 */
public record Coverage(List<Line> lines, List<String> strangers) implements Serializable {

    /**
     * One entry and the articles that cite it.
     *
     * @param articles the codes, in the order of the version
     */
    public record Line(CatalogueEntry entry, boolean mandatory, List<String> articles) implements Serializable {

        public boolean isCovered() {
            return !articles.isEmpty();
        }

        /** Must be answered to and is not. */
        public boolean isMissing() {
            return mandatory && !isCovered();
        }
    }

    /** How far the entries that a register lives up to are covered. */
    public record Share(String register, int covered, int entries) implements Serializable {}

    public Coverage {
        lines = List.copyOf(lines);
        strangers = List.copyOf(strangers);
    }

    /** The coverage of a version by its articles, for an institution in this jurisdiction. */
    public static Coverage of(
            Collection<Article> articles, Collection<CatalogueEntry> catalogue, Jurisdiction jurisdiction) {
        Map<String, List<String>> citing = citing(articles);
        List<Line> lines = catalogue.stream()
                .map(entry ->
                        new Line(entry, entry.isMandatoryIn(jurisdiction), citing.getOrDefault(entry.id(), List.of())))
                .sorted(Comparator.comparing(Line::isCovered).thenComparing(Line::mandatory, Comparator.reverseOrder()))
                .toList();
        Set<String> strangers = new TreeSet<>(citing.keySet());
        catalogue.forEach(entry -> strangers.remove(entry.id()));
        return new Coverage(lines, List.copyOf(strangers));
    }

    /** Only a charter speaks of everything; a directive or a guide settles one matter and owes no such coverage. */
    public static boolean isAskedOf(CharterKind kind) {
        return kind == CharterKind.CHARTER;
    }

    /** The ids of the entries that must be answered to and are not: while there is one, nobody is consulted. */
    public List<String> uncoveredMandatory() {
        return lines.stream()
                .filter(Line::isMissing)
                .map(line -> line.entry().id())
                .toList();
    }

    /** How many entries are answered to. */
    public int covered() {
        return (int) lines.stream().filter(Line::isCovered).count();
    }

    /** The same by register, the least covered first. */
    public List<Share> byRegister() {
        Map<String, List<Line>> byRegister = new TreeMap<>();
        lines.forEach(line -> line.entry().registers().forEach(register -> byRegister
                .computeIfAbsent(register, r -> new ArrayList<>())
                .add(line)));
        return byRegister.entrySet().stream()
                .map(of -> new Share(
                        of.getKey(), coveredOf(of.getValue()), of.getValue().size()))
                .sorted(Comparator.comparingDouble(share -> (double) share.covered() / share.entries()))
                .toList();
    }

    private static int coveredOf(List<Line> lines) {
        return (int) lines.stream().filter(Line::isCovered).count();
    }

    private static Map<String, List<String>> citing(Collection<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparingInt(Article::getOrdinal))
                .flatMap(article -> article.getCitations().stream().map(id -> Map.entry(id, article.getCode())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
