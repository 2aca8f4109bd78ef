package org.aval.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.aval.domain.settings.FirstStep;
import org.aval.service.settings.FirstStepLine;
import org.aval.service.settings.FirstStepsDesk;
import org.aval.web.shared.Look;
import org.aval.web.shared.Texts;

/** settings/overview.xhtml: what is done, what exactly is missing, and the way to each setting. */
@Named("overviewPage")
@RequestScoped
public class OverviewPage {

    private static final Map<FirstStep, String> WAYS = Map.of(
            FirstStep.INSTITUTION, "/settings/institution",
            FirstStep.JURISDICTION, "/settings/institution#law",
            FirstStep.LANGUAGES, "/settings/institution#languages-title",
            FirstStep.LOOK, "/settings/look",
            FirstStep.CALENDAR, "/settings/calendar",
            FirstStep.UNITS, "/settings/units",
            FirstStep.PEOPLE, "/people/import",
            FirstStep.ROLES, "/people/roles",
            FirstStep.CHARTER, "/settings/charter");

    @Inject
    FirstStepsDesk desk;

    @Inject
    Texts texts;

    private List<FirstStepLine> lines;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        lines = desk.list();
    }

    /** How many steps are left, in words. */
    public String getSum() {
        long left = lines.stream().filter(line -> !line.done()).count();
        return left == 0 ? texts.of("settings.sum.done") : texts.of("settings.sum.todo", left, lines.size());
    }

    public List<StepRow> getSteps() {
        FirstStepLine next =
                lines.stream().filter(line -> !line.done()).findFirst().orElse(null);
        return lines.stream().map(line -> row(line, line == next)).toList();
    }

    public List<Door> getDoors() {
        return List.of(Door.values());
    }

    /** What one settles behind it. */
    public String why(Door door) {
        return texts.of(Texts.key(door) + ".why");
    }

    private StepRow row(FirstStepLine line, boolean next) {
        FirstStep step = line.step();
        return new StepRow(
                line.done()
                        ? new Look("force", texts.of("settings.done"))
                        : new Look("todo", texts.of("settings.todo")),
                texts.label(step),
                line.done() ? texts.of(Texts.key(step) + ".what") : texts.why(line.verdict()),
                WAYS.get(step),
                texts.of(line.done() ? "settings.see" : "settings.go"),
                next);
    }
}
