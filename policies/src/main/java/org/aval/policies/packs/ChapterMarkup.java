package org.aval.policies.packs;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A chapter as XHTML: in one language with notes at the foot of its pages, or in two with notes at its end. */
final class ChapterMarkup {

    /** A heading with more blocks than this may be parted from the last of them. */
    private static final int LONGEST_KEPT = 6;

    private final PackFacts facts;
    private final Alphabet alphabet;
    private final Map<String, PackWords> words;

    ChapterMarkup(PackFacts facts, Alphabet alphabet, Map<String, PackWords> words) {
        this.facts = facts;
        this.alphabet = alphabet;
        this.words = words;
    }

    /** The chapter under this number or letter. */
    String html(PackChapter chapter, String number) {
        return "<div class=\"chapter in-" + alphabet.xml(chapter.id()) + "\">" + title(chapter, number)
                + (facts.isParallel() ? parallel(chapter) : alone(chapter)) + "</div>";
    }

    /** What links to a heading lead to. */
    static String anchor(PackChapter chapter, int block) {
        return chapter.id() + "-" + block;
    }

    private String title(PackChapter chapter, String number) {
        StringBuilder title = new StringBuilder("<h2 id=\"" + alphabet.xml(chapter.id()) + "\">"
                + (number.isEmpty() ? "" : "<span class=\"number\">" + alphabet.xml(number) + "</span>")
                + alphabet.xml(chapter.title().in(facts.language())));
        if (facts.isParallel()) {
            String second = facts.languages().get(1);
            title.append("<span class=\"second\" lang=\"" + second + "\">"
                    + alphabet.xml(chapter.title().in(second)) + "</span>");
        }
        return title.append("</h2>").toString();
    }

    private String alone(PackChapter chapter) {
        String language = facts.language();
        Notes notes = new Notes(chapter);
        BlockMarkup markup =
                markup(chapter, language, html -> notes.atTheFoot(html, language, alphabet));
        StringBuilder html = new StringBuilder();
        boolean kept = false;
        for (int i = 0; i < chapter.blocks().size(); i++) {
            if (chapter.blocks().get(i) instanceof PackBlock.Heading) {
                html.append(kept ? "</div>" : "");
                kept = isShort(chapter.blocks(), i);
                html.append(kept ? "<div class=\"kept\">" : "");
            }
            html.append(anchored(chapter, i, markup.html(chapter.blocks().get(i))));
        }
        return html.append(kept ? "</div>" : "").toString();
    }

    /** Whether what stands under a heading is so little that it should not be torn apart. */
    private static boolean isShort(List<PackBlock> blocks, int heading) {
        int end = heading + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof PackBlock.Heading)) {
            if (isWide(blocks.get(end)) || end - heading > LONGEST_KEPT) {
                return false;
            }
            end++;
        }
        return true;
    }

    private BlockMarkup markup(
            PackChapter chapter, String language, UnaryOperator<String> noted) {
        return new BlockMarkup(language, alphabet, chapter, noted);
    }

    private static String anchored(PackChapter chapter, int block, String html) {
        return chapter.blocks().get(block) instanceof PackBlock.Heading
                ? html.replaceFirst("<h3>", "<h3 id=\"" + anchor(chapter, block) + "\">")
                : html;
    }

    private String parallel(PackChapter chapter) {
        Notes notes = new Notes(chapter);
        List<BlockMarkup> both = facts.languages().stream()
                .map(language -> markup(chapter, language, notes::atTheEnd))
                .toList();
        StringBuilder html = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < chapter.blocks().size(); i++) {
            PackBlock block = chapter.blocks().get(i);
            if (isWide(block)) {
                html.append(table(rows));
                rows.clear();
                html.append(wide(block, both));
            } else {
                for (PackBlock part : parts(block)) {
                    rows.add(row(anchored(chapter, i, both.get(0).html(part)), both.get(1).html(part)));
                }
            }
        }
        rows.addAll(endNotes(notes));
        return html.append(table(rows)).toString();
    }

    /** What takes the whole width, in one language after the other. */
    private static boolean isWide(PackBlock block) {
        return block instanceof PackBlock.Table
                || block instanceof PackBlock.Picture
                || block instanceof PackBlock.Space
                || block instanceof PackBlock.PageBreak;
    }

    private String wide(PackBlock block, List<BlockMarkup> both) {
        if (block instanceof PackBlock.PageBreak) {
            return both.get(0).html(block);
        } else if (block instanceof PackBlock.Space space) {
            String labels = facts.languages().stream()
                    .map(space.label()::in)
                    .distinct()
                    .collect(Collectors.joining("\n"));
            return both.get(0).html(new PackBlock.Space(PackText.same(labels), space.millimetres()));
        }
        String first = both.get(0).html(block);
        String second = both.get(1).html(block);
        boolean alike = block instanceof PackBlock.Picture || first.equals(second);
        return alike ? first : first + "<div lang=\"" + facts.languages().get(1) + "\">" + second + "</div>";
    }

    /** So that each duty stands beside itself. */
    private static List<? extends PackBlock> parts(PackBlock block) {
        if (block instanceof PackBlock.Clauses clauses) {
            return clauses.clauses().stream()
                    .map(clause -> new PackBlock.Clauses(List.of(clause)))
                    .toList();
        } else if (block instanceof PackBlock.CheckList list) {
            return list.items().stream()
                    .map(item -> new PackBlock.CheckList(List.of(item)))
                    .toList();
        } else if (block instanceof PackBlock.Facts all) {
            return all.facts().stream()
                    .map(fact -> new PackBlock.Facts(List.of(fact)))
                    .toList();
        }
        return List.of(block);
    }

    private List<String> endNotes(Notes notes) {
        Map<PackNote, Integer> called = notes.called();
        if (called.isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        rows.add(facts.languages().stream()
                .map(language -> "<h3>" + alphabet.xml(word(language, "notes")) + "</h3>")
                .collect(Collectors.collectingAndThen(Collectors.toList(), both -> row(both.get(0), both.get(1)))));
        called.forEach((note, number) -> rows.add(row(
                endNote(note, number, facts.languages().get(0)),
                endNote(note, number, facts.languages().get(1)))));
        return rows;
    }

    private String endNote(PackNote note, int number, String language) {
        return "<p class=\"endnote\"><span class=\"call\">" + number + "</span> "
                + Prose.inline(alphabet.printable(note.text().in(language))) + "</p>";
    }

    private String row(String first, String second) {
        return "<tr><td lang=\"" + facts.languages().get(0) + "\">" + first + "</td><td lang=\""
                + facts.languages().get(1) + "\">" + second + "</td></tr>";
    }

    private String table(List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        String heads = facts.languages().stream()
                .map(language -> "<th scope=\"col\" lang=\"" + language + "\">"
                        + alphabet.xml(word(language, "name." + language)) + "</th>")
                .collect(Collectors.joining());
        return "<table class=\"parallel\"><thead><tr>" + heads + "</tr></thead><tbody>" + String.join("", rows)
                + "</tbody></table>";
    }

    private String word(String language, String key) {
        return requireNonNull(words.get(language)).word(key);
    }
}
