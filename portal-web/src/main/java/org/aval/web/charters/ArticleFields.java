package org.aval.web.charters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aval.domain.charters.ArticleNote;
import org.aval.domain.charters.ArticleText;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;

/** The fields in which an article is typed, read as what it is to say. */
final class ArticleFields {

    static final List<String> LANGUAGES = List.of("fr", "en");

    private final HttpServletRequest request;

    ArticleFields(HttpServletRequest request) {
        this.request = request;
    }

    /** Did a form with an article arrive? */
    boolean isSent() {
        return request.getParameter("clause.fr") != null;
    }

    /** What was typed, with the row a button stands in moved, opened or taken out. */
    ArticleWording wording() {
        List<String> fr = clauses("fr");
        List<String> en = clauses("en");
        Row row = Row.of(request.getParameter("do"));
        row.apply(fr);
        row.apply(en);
        dropEmpty(fr, en);
        return new ArticleWording(
                request.getParameter("mandatory") != null,
                List.of(text("fr", fr), text("en", en)),
                notes(),
                citations(),
                Arrays.asList(typed("ethics").split("[,;\\s]+")));
    }

    private ArticleText text(String language, List<String> clauses) {
        return new ArticleText(
                language,
                typed("title." + language),
                ArticleText.kept(clauses),
                typed("example." + language),
                typed("why." + language),
                typed("seeAlso." + language));
    }

    private List<String> clauses(String language) {
        String[] typed = request.getParameterValues("clause." + language);
        return new ArrayList<>(
                typed == null
                        ? List.of()
                        : Arrays.asList(typed).stream()
                                .map(ArticleFields::lines)
                                .toList());
    }

    /** A row that is empty in both languages is no clause; one language alone keeps its place beside the other. */
    private static void dropEmpty(List<String> fr, List<String> en) {
        for (int i = Math.min(fr.size(), en.size()) - 1; i >= 0; i--) {
            if (fr.get(i).isBlank() && en.get(i).isBlank()) {
                fr.remove(i);
                en.remove(i);
            }
        }
    }

    private List<ArticleNote> notes() {
        Stream<ArticleNote> audiences =
                Arrays.stream(Audience.values()).flatMap(audience -> notes(ArticleNote.AUDIENCE, audience.name()));
        Stream<ArticleNote> jurisdictions =
                Arrays.stream(Jurisdiction.values()).flatMap(where -> notes(ArticleNote.JURISDICTION, where.name()));
        return Stream.concat(audiences, jurisdictions).toList();
    }

    private Stream<ArticleNote> notes(String kind, String target) {
        return LANGUAGES.stream()
                .map(language -> new ArticleNote(language, kind, target, typed(note(kind, target) + "." + language)));
    }

    /** The name of the fields of a box: "note.AUDIENCE.STUDENT". */
    static String note(String kind, String target) {
        return "note." + kind + "." + target;
    }

    private Set<String> citations() {
        String[] cited = request.getParameterValues("cite");
        Set<String> citations = new TreeSet<>();
        Arrays.stream(cited == null ? new String[0] : cited)
                .filter(id -> id.matches("[A-Za-z0-9-]{1,30}"))
                .forEach(citations::add);
        return citations;
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : lines(text);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** What a button beside a clause asks for: "up:2", "down:2", "drop:2". */
    record Row(String what, int at) {

        static Row of(String button) {
            return button != null && button.matches("(up|down|drop|insert):\\d{1,3}")
                    ? new Row(
                            button.substring(0, button.indexOf(':')),
                            Integer.parseInt(button.substring(button.indexOf(':') + 1)))
                    : new Row("", 0);
        }

        void apply(List<String> clauses) {
            boolean there = at < clauses.size();
            if (there && what.equals("drop")) {
                clauses.remove(at);
            } else if (there && what.equals("up") && at > 0) {
                Collections.swap(clauses, at, at - 1);
            } else if (what.equals("down") && at + 1 < clauses.size()) {
                Collections.swap(clauses, at, at + 1);
            }
        }

        /** The row to look at next. */
        int next() {
            return switch (what) {
                case "up", "drop" -> Math.max(0, at - 1);
                case "down", "insert" -> at + 1;
                default -> at;
            };
        }
    }
}
