package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.QuizDesk;
import org.aval.service.attestations.QuizOutcome;
import org.aval.service.attestations.Scenario;
import org.aval.service.charters.CharterLibrary;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/**
 * attestations/scenarios.xhtml: one scenario a screen, and the screens before and after. A scenario's own address
 * names the try and the place, so that an answer always goes to the scenario that was on the screen.
 */
@Named("scenariosPage")
@RequestScoped
public class ScenariosPage {

    private static final String PAGE = "/attestations/scenarios";

    @Inject
    Query query;

    @Inject
    QuizDesk desk;

    @Inject
    CharterLibrary library;

    @Inject
    Language language;

    private QuizOutcome outcome;
    private Scenario scenario;
    private String chosen;

    public QuizOutcome getOutcome() {
        if (outcome == null) {
            outcome = desk.outcome(query.id());
        }
        return outcome;
    }

    /** Leads to the screen that comes now, when it is not this one. */
    public void enter() throws IOException {
        if (query.has("try")) {
            return;
        }
        ObligationState state = getOutcome().state();
        boolean here = state == ObligationState.READ || state == ObligationState.QUIZ_PASSED;
        if (!here) {
            go(MyTasks.path(state) + "?id=" + getOutcome().obligation());
        } else if (getOutcome().runningTry() != null) {
            go(address(getOutcome().runningTry(), getScenario().place()));
        }
    }

    /** Which of the screens: "scenario", "begin", "failed", "paused", "passed". */
    public String getScreen() {
        if (query.has("try") || getOutcome().runningTry() != null) {
            return "scenario";
        }
        if (getOutcome().isPassed()) {
            return "passed";
        }
        if (getOutcome().isLocked()) {
            return "paused";
        }
        return getOutcome().isFailed() ? "failed" : "begin";
    }

    public Scenario getScenario() {
        if (scenario == null) {
            UUID attempt = query.has("try") ? query.id("try") : getOutcome().runningTry();
            scenario = desk.scenario(attempt, query.number("place"), language.getCode());
        }
        return scenario;
    }

    /** The choices in the order drawn. */
    public List<Option> getChoices() {
        List<String> texts = getScenario().choices();
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Option(Integer.toString(place), texts.get(place)))
                .toList();
    }

    /** The articles that the scenarios missed last are about. */
    public List<Option> getArticles() {
        return library.read(getOutcome().charterVersion()).articles().stream()
                .filter(article -> getOutcome().articles().contains(article.getCode()))
                .map(article -> new Option(
                        article.getCode(), article.text(language.getCode()).title()))
                .toList();
    }

    /** A try begins with fresh scenarios. */
    @Answered
    public void begin() throws IOException {
        UUID attempt = desk.begin(query.id());
        go(address(attempt, desk.scenario(attempt, null, language.getCode()).place()));
    }

    /** The answer counts, and its explanation follows on the same screen. */
    @Answered(field = "choice")
    public void answer() throws IOException {
        desk.answer(getScenario().attempt(), getScenario().place(), Integer.parseInt(chosen));
        go(address(getScenario().attempt(), getScenario().place()) + "#answer");
    }

    private String address(UUID attempt, int place) {
        return PAGE + "?id=" + query.id() + "&try=" + attempt + "&place=" + place;
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
