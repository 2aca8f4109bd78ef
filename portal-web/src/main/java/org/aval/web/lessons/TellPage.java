package org.aval.web.lessons;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.lessons.Trace;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.service.lessons.CaseProposals;
import org.aval.service.lessons.CitedArticle;
import org.aval.service.lessons.ProposalDesk;
import org.aval.service.lessons.ProposalRef;
import org.aval.service.lessons.ProposalRegister;
import org.aval.service.scenarios.ScenarioRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** lessons/tell.xhtml: a closed case told as a scenario in which nobody is recognised. */
@Named("tellPage")
@ViewScoped
public class TellPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProposalRegister register;

    @Inject
    ProposalDesk desk;

    @Inject
    ProposalWords words;

    @Inject
    Answers answers;

    private UUID id = Query.OF_NO_RECORD;
    private UUID scenario;
    private int version;
    private boolean begun;
    private final ScenarioTextForm french = new ScenarioTextForm("fr");
    private final ScenarioTextForm english = new ScenarioTextForm("en");
    private final ToldForm told = new ToldForm();
    private List<String> articles = new ArrayList<>();
    private List<Trace> traces = List.of();
    private transient CaseProposals record;

    /** Before each rendering: the case is asked again; what was typed stays. */
    public void load() {
        record = register.of(id);
        if (!begun) {
            begun = true;
            begin();
        }
    }

    private void begin() {
        articles = record.articles().stream()
                .filter(CitedArticle::cited)
                .map(CitedArticle::code)
                .collect(Collectors.toCollection(ArrayList::new));
        ScenarioWish wording = scenario == null ? null : record.wordings().get(scenario);
        if (wording == null) {
            scenario = null;
            return;
        }
        version = record.rows().stream()
                .filter(row -> row.id().equals(scenario))
                .mapToInt(ScenarioRow::version)
                .findFirst()
                .orElseThrow();
        french.take(wording.french());
        english.take(wording.english());
        told.take(wording.told());
        articles = new ArrayList<>(wording.articles());
    }

    public CaseProposals getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    /** May it be proposed, and if not why? Empty when it may. */
    public String getWhyNot() {
        return words.whyNot(getRecord());
    }

    public List<Option> getCitable() {
        return words.articles(getRecord());
    }

    /** What leads back is shown; nothing is kept. */
    @Answered
    public void look() {
        traces = desk.look(id, wish());
        if (traces.isEmpty()) {
            answers.done("scenarios.nothingFound");
        }
    }

    /** Somebody else is asked to look at it, unless something leads back. */
    @Answered
    public String propose() {
        traces = desk.look(id, wish());
        if (!traces.isEmpty()) {
            return null;
        }
        ProposalRef shown = new ProposalRef(id, scenario, version);
        if (scenario == null) {
            desk.propose(shown, wish());
        } else {
            desk.reword(shown, wish());
        }
        answers.done("scenarios.proposed");
        return "/lessons/case?faces-redirect=true&id=" + id;
    }

    private ScenarioWish wish() {
        return new ScenarioWish(french.text(), english.text(), new LinkedHashSet<>(articles), told.facts());
    }

    /** Is one worded anew that came back? */
    public boolean isAgain() {
        return scenario != null;
    }

    public List<ScenarioTextForm> getForms() {
        return List.of(french, english);
    }

    public ToldForm getTold() {
        return told;
    }

    public List<Trace> getTraces() {
        return List.copyOf(traces);
    }

    public List<String> getArticles() {
        return List.copyOf(articles);
    }

    public void setArticles(List<String> articles) {
        this.articles = new ArrayList<>(articles);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getScenario() {
        return scenario;
    }

    public void setScenario(UUID scenario) {
        this.scenario = scenario;
    }
}
