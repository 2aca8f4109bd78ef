package org.aval.web.mandates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.mandates.Switchboard;
import org.aval.service.mandates.SwitchboardList;
import org.aval.service.mandates.SwitchboardVoice;
import org.aval.web.shared.Filters;
import org.aval.web.shared.JsonFile;

/** The list for the switchboard as a paper to lay beside the telephone: PDF/A-3a, PDF/UA-1, the list inside as data. */
@WebServlet("/mandates/switchboard.pdf")
public class SwitchboardPaper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);

    /** What is printed of each voice, under its topic. */
    private static final Set<SwitchboardColumn> PRINTED = EnumSet.complementOf(
            EnumSet.of(SwitchboardColumn.TOPIC, SwitchboardColumn.TITLE, SwitchboardColumn.REFERENCE));

    @Inject
    transient Switchboard switchboard;

    @Inject
    transient SwitchboardWords words;

    @Inject
    transient Filters filters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] paper = PRESS.get().press(facts(switchboard.handOut(filters.words("words"), words.language())));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"switchboard.pdf\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }

    private ReportFacts facts(SwitchboardList list) {
        Map<String, List<SwitchboardVoice>> topics = list.voices().stream()
                .collect(Collectors.groupingBy(words::topic, LinkedHashMap::new, Collectors.toList()));
        return new ReportFacts(
                words.language(),
                words.institution(),
                words.word("paper", list.moment()),
                words.phone(list) + " " + words.word("paperLead"),
                list.moment().truncatedTo(ChronoUnit.SECONDS),
                topics.entrySet().stream()
                        .map(topic -> part(topic.getKey(), topic.getValue()))
                        .toList(),
                words.word("attachment"),
                "switchboard.json",
                json(list));
    }

    private ReportFacts.Part part(String topic, List<SwitchboardVoice> voices) {
        return new ReportFacts.Part(
                topic, "", "", voices.stream().map(this::lines).toList());
    }

    private List<ReportFacts.Line> lines(SwitchboardVoice voice) {
        return PRINTED.stream()
                .map(column -> new ReportFacts.Line(words.label(column), value(column, voice)))
                .filter(line -> !line.words().get(0).text().isEmpty())
                .toList();
    }

    private String value(SwitchboardColumn column, SwitchboardVoice voice) {
        String name = voice.name() + ", " + voice.title();
        return column == SwitchboardColumn.NAME ? name : words.cell(column, voice);
    }

    private byte[] json(SwitchboardList list) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval.switchboard.1");
        file.put("at", list.moment().toString());
        file.put("phone", list.phone());
        file.put("voices", list.voices().stream().map(this::told).toList());
        return JsonFile.of(file);
    }

    private Map<String, Object> told(SwitchboardVoice voice) {
        Map<String, Object> told = new LinkedHashMap<>();
        Arrays.stream(SwitchboardColumn.values()).forEach(column -> told.put(column.name(), words.cell(column, voice)));
        return told;
    }
}
