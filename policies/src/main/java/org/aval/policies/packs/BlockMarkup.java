package org.aval.policies.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** One block in one language, as XHTML. */
final class BlockMarkup {

    private final String language;
    private final Alphabet alphabet;
    private final PackChapter chapter;
    private final UnaryOperator<String> noted;

    /** Remembers what to do with the references to notes. */
    BlockMarkup(String language, Alphabet alphabet, PackChapter chapter, UnaryOperator<String> noted) {
        this.language = language;
        this.alphabet = alphabet;
        this.chapter = chapter;
        this.noted = noted;
    }

    String html(PackBlock block) {
        if (block instanceof PackBlock.Prose prose) {
            return blocks(prose.markdown());
        } else if (block instanceof PackBlock.Heading heading) {
            return "<h3>" + text(heading.text()) + "</h3>";
        } else if (block instanceof PackBlock.Clauses clauses) {
            return clauses(clauses.clauses());
        } else if (block instanceof PackBlock.Note note) {
            return note(note);
        } else if (block instanceof PackBlock.Quote quote) {
            return quote(quote);
        } else if (block instanceof PackBlock.CheckList list) {
            return tick(list.items());
        }
        return framed(block);
    }

    private String framed(PackBlock block) {
        if (block instanceof PackBlock.Facts facts) {
            return facts(facts.facts());
        } else if (block instanceof PackBlock.Table table) {
            return table(table);
        } else if (block instanceof PackBlock.Changes changes) {
            return changes(changes);
        } else if (block instanceof PackBlock.Picture picture) {
            return picture(picture);
        } else if (block instanceof PackBlock.Space space) {
            return "<div class=\"space\" style=\"height:" + space.millimetres() + "mm\"><p>" + text(space.label())
                    + "</p></div>";
        }
        return "<div class=\"break\"></div>";
    }

    private String clauses(List<PackBlock.Clause> clauses) {
        return clauses.stream()
                .map(clause -> "<tr><th scope=\"row\">" + alphabet.xml(clause.label()) + "</th><td>"
                        + inline(clause.markdown()) + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"clauses\"><tbody>", "</tbody></table>"));
    }

    private String note(PackBlock.Note note) {
        String title = note.title().isEmpty() ? "" : "<p class=\"title\">" + text(note.title()) + "</p>";
        return "<div class=\"note\">" + title + blocks(note.markdown()) + "</div>";
    }

    private String quote(PackBlock.Quote quote) {
        String source = quote.source().isEmpty() ? "" : "<p class=\"source\">" + text(quote.source()) + "</p>";
        return "<div class=\"quote\">" + blocks(quote.markdown()) + source + "</div>";
    }

    private String tick(List<PackText> items) {
        return items.stream()
                .map(item -> "<li><span class=\"box\">\u2610</span>\u00a0\u00a0" + inline(item) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"tick\">", "</ul>"));
    }

    private String facts(List<PackBlock.Fact> facts) {
        return facts.stream()
                .map(fact -> "<tr><th scope=\"row\">" + text(fact.label()) + "</th><td>" + text(fact.value())
                        + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"rows\"><tbody>", "</tbody></table>"));
    }

    private String table(PackBlock.Table table) {
        StringBuilder html = new StringBuilder("<table class=\"data\">");
        if (!table.caption().isEmpty()) {
            html.append("<caption>").append(text(table.caption())).append("</caption>");
        }
        html.append("<thead><tr>");
        List<Integer> widths = Columns.widths(table, language);
        for (int i = 0; i < table.headers().size(); i++) {
            html.append("<th scope=\"col\" style=\"width:" + widths.get(i) + "%\">")
                    .append(text(table.headers().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<PackText> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String changes(PackBlock.Changes changes) {
        String passage = changes.words().stream().map(this::change).collect(Collectors.joining());
        String label = changes.label().isEmpty() ? "" : "<strong>" + text(changes.label()) + "</strong>\u2002";
        return "<p>" + label + passage + "</p>";
    }

    private String change(PackBlock.Change change) {
        String passage = text(change.text());
        return change.mark() == PackBlock.Mark.PLAIN
                ? passage
                : "<span class=\"" + change.mark().name().toLowerCase(Locale.ROOT) + "\">" + passage + "</span>";
    }

    private String picture(PackBlock.Picture picture) {
        String seen = picture.alternative().in(language);
        if (seen.isBlank()) {
            throw new PackFault(PackFault.Key.PICTURE, chapter.title().in(language));
        }
        requireReadable(picture.bytes());
        return "<div class=\"figure\"><object class=\"picture\" type=\"application/x-picture\" alt=\"" + alphabet.xml(seen)
                + "\" data=\"" + Base64.getEncoder().encodeToString(picture.bytes()) + "\"></object><p class=\"caption\">"
                + text(picture.caption()) + "</p></div>";
    }

    private void requireReadable(byte[] bytes) {
        try {
            if (ImageIO.read(new ByteArrayInputStream(bytes)) != null) {
                return;
            }
        } catch (IOException broken) {
            // told below, as one that is no picture at all
        }
        throw new PackFault(PackFault.Key.PICTURE_UNREADABLE, chapter.title().in(language));
    }

    private String text(PackText text) {
        return alphabet.xml(text.in(language)).replace("\n", "<br />");
    }

    private String blocks(PackText markdown) {
        return noted.apply(Prose.blocks(alphabet.printable(markdown.in(language))));
    }

    private String inline(PackText markdown) {
        return noted.apply(Prose.inline(alphabet.printable(markdown.in(language))));
    }
}
