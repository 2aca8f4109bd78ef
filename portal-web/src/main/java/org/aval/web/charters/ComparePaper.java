package org.aval.web.charters;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.charters.Change;
import org.aval.domain.charters.ComparedArticle;
import org.aval.domain.charters.Comparison;
import org.aval.domain.charters.Passage;
import org.aval.domain.charters.Span;
import org.aval.domain.shared.Refusal;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Mark;
import org.aval.policies.typeset.ReportFacts.Words;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.VersionText;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Query;

/** The comparison of two versions as a paper: what came and what went stands between signs, so that no colour is needed. */
@WebServlet("/charters/compare.pdf")
public class ComparePaper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);

    @Inject
    transient CharterLibrary library;

    @Inject
    transient CompareWords words;

    @Inject
    transient Letterhead letterhead;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            VersionText from = library.read(Query.id(request, "from"));
            VersionText to = library.read(Query.id(request, "to"));
            byte[] paper = PRESS.get().press(facts(from, to));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"comparison.pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ReportFacts facts(VersionText from, VersionText to) {
        Comparison whole = Comparison.of(from.articles(), to.articles(), words.language());
        Comparison told = "all".equals(words.show()) ? whole : whole.changesOnly();
        return new ReportFacts(
                words.language(),
                letterhead.getName(),
                words.paperTitle(to, from),
                words.summary(whole) + " " + words.legend(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                told.articles().stream().map(this::part).toList(),
                words.attachment(),
                "comparison.json",
                json(from, to, told));
    }

    private ReportFacts.Part part(ComparedArticle article) {
        List<ReportFacts.Line> lines = article.passages().stream()
                .map(passage -> new ReportFacts.Line(words.named(passage), woven(passage)))
                .toList();
        List<List<ReportFacts.Line>> records = lines.isEmpty() ? List.of() : List.of(lines);
        return new ReportFacts.Part(article.code() + " " + article.title(), words.change(article), "", records);
    }

    /** "Demandez l’accord [+ écrit +] de la personne." What came is underlined, what went is struck through. */
    private static List<Words> woven(Passage passage) {
        List<Words> woven = new ArrayList<>();
        for (Span span : passage.spans()) {
            boolean between = !woven.isEmpty() && span.change() != Change.SAME;
            boolean marked = between && woven.get(woven.size() - 1).mark() != Mark.PLAIN;
            plain(marked || span.text().startsWith(" "), woven);
            if (!span.text().isBlank()) {
                woven.add(signed(span));
                plain(span.text().endsWith(" "), woven);
            }
        }
        return woven;
    }

    /** Blanks stand between what is underlined and what is struck through, not under it. */
    private static void plain(boolean blank, List<Words> woven) {
        if (blank) {
            woven.add(new Words(" ", Mark.PLAIN));
        }
    }

    private static Words signed(Span span) {
        String text = span.text().strip();
        return switch (span.change()) {
            case ADDED -> new Words("[+ " + text + " +]", Mark.ADDED);
            case REMOVED -> new Words("[− " + text + " −]", Mark.REMOVED);
            default -> new Words(text, Mark.PLAIN);
        };
    }

    private static byte[] json(VersionText from, VersionText to, Comparison told) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval.comparison.1");
        file.put("charter", to.version().getCharter().getCode());
        file.put("from", from.version().getNumber());
        file.put("to", to.version().getNumber());
        file.put("articles", told.articles().stream().map(ComparePaper::article).toList());
        return JsonFile.of(file);
    }

    private static Map<String, Object> article(ComparedArticle article) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", article.code());
        told.put("change", article.change().name());
        told.put("moved", article.moved());
        told.put(
                "passages",
                article.passages().stream().map(ComparePaper::passage).toList());
        return told;
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("part", passage.part().name());
        told.put("target", passage.target());
        told.put("change", passage.change().name());
        told.put("before", passage.before());
        told.put("after", passage.after());
        return told;
    }
}
