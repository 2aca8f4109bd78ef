package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a pack has where: numbers of chapters, letters of annexes, the bookmarks and the contents made from them. */
final class Outline {

    /** A list of contents longer than this names the chapters only. */
    private static final int LONGEST_CONTENTS = 60;

    private static final int LETTERS = 26;

    private final Voice voice;
    private final Alphabet alphabet;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A chapter with its mark.
     *
     * @param mark 1, 2… or A, B…; empty where the title brings its own, as that of an article
     */
    record Part(PackChapter chapter, String mark, List<Section> sections) {}

    /** A heading inside a chapter and what leads to it. */
    record Section(String anchor, PackText title) {}

    Outline(PackFacts facts, Voice voice, Alphabet alphabet) {
        this.voice = voice;
        this.alphabet = alphabet;
        int number = 0;
        int letter = 0;
        for (PackChapter chapter : facts.chapters()) {
            boolean own = voice.plain(chapter.title()).startsWith(chapter.id() + ".");
            String mark = own ? "" : chapter.annex() ? letter(letter++) : String.valueOf(++number);
            parts.add(new Part(chapter, mark, sections(chapter)));
        }
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What stands above the title: « Chapitre 2 », « Annexe A », or nothing. */
    String above(Part part) {
        return part.mark().isEmpty()
                ? ""
                : voice.word(part.chapter().annex() ? "annex" : "chapter") + " " + part.mark();
    }

    String bookmarks() {
        StringBuilder html = new StringBuilder("<bookmarks>");
        for (Part part : parts) {
            html.append(bookmark(label(part), part.chapter().id())).append('>');
            part.sections().forEach(section -> html.append(bookmark(voice.plain(section.title()), section.anchor()))
                    .append("/>"));
            html.append("</bookmark>");
        }
        return html.append("</bookmarks>").toString();
    }

    String contents() {
        boolean all =
                parts.stream().mapToInt(part -> 1 + part.sections().size()).sum() <= LONGEST_CONTENTS;
        StringBuilder html = new StringBuilder("<ul>");
        for (Part part : parts) {
            String number = part.mark().isEmpty()
                    ? ""
                    : "<span class=\"number\">" + alphabet.xml(numbered(part)) + "</span>\u2002";
            html.append(line(
                    "", part.chapter().id(), label(part), number, part.chapter().title()));
            (all ? part.sections().stream() : Stream.<Section>empty())
                    .forEach(section -> html.append(line(
                            " class=\"section\"",
                            section.anchor(),
                            voice.plain(section.title()),
                            "",
                            section.title())));
        }
        return html.append("</ul>").toString();
    }

    private String line(String style, String anchor, String label, String number, PackText title) {
        return "<li" + style + "><a href=\"#" + alphabet.xml(anchor) + "\" title=\"" + alphabet.xml(label) + "\">"
                + number + alphabet.xml(voice.both(title)) + "</a></li>";
    }

    private String bookmark(String name, String anchor) {
        return "<bookmark name=\"" + alphabet.xml(name) + "\" href=\"#" + alphabet.xml(anchor) + "\"";
    }

    private String label(Part part) {
        String title = voice.plain(part.chapter().title());
        return part.mark().isEmpty() ? title : numbered(part) + "\u2002" + title;
    }

    private String numbered(Part part) {
        return part.chapter().annex() ? above(part) : part.mark() + ".";
    }

    /** A to Z, then AA, AB… */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    private static List<Section> sections(PackChapter chapter) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < chapter.blocks().size(); i++) {
            if (chapter.blocks().get(i) instanceof PackBlock.Heading heading) {
                sections.add(new Section(ChapterMarkup.anchor(chapter, i), heading.text()));
            }
        }
        return sections;
    }
}
