package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.PlanDesk;
import org.aval.web.shared.Me;
import org.aval.web.shared.Query;

/** interests/plan.xhtml: how somebody lives with a link, as the officer proposes it and watches over it. */
@Named("planPage")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "interests.plan.noMeasure", "measures",
            "interests.plan.reviewBeforeDue", "reviewOn",
            "interests.tooLong", "details");

    @Inject
    DeclarationReader reader;

    @Inject
    PlanDesk desk;

    @Inject
    InterestWords words;

    @Inject
    Me me;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private UUID plan;
    private String name = "";
    private List<String> measures = List.of();
    private String details;
    private LocalDate dueOn;
    private LocalDate reviewOn;

    /** Before the first rendering: what was proposed before; after that, what was typed stays. */
    public void load() {
        DeclarationRecord record = reader.read(id, words.language());
        if (version >= 0) {
            return;
        }
        name = record.name();
        version = record.version();
        if (record.plan() != null && record.plan().state().isOpen()) {
            plan = record.plan().id();
            version = record.plan().version();
            PlanWish told = record.plan().wish();
            measures = told.measures().stream().map(Enum::name).sorted().toList();
            details = told.details();
            dueOn = told.dueOn();
            reviewOn = told.reviewOn();
        }
    }

    /** Proposes it, or says beside the field what is in the way. */
    public String propose() {
        try {
            PlanWish wish = new PlanWish(chosen(), me.getId(), typed(details), dueOn, reviewOn);
            if (plan == null) {
                desk.propose(id, version, wish);
            } else {
                desk.revise(plan, version, wish, "");
            }
            words.answers().done("interests.plan.proposed");
            words.answers().keep();
            return "/interests/declaration?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            words.answers()
                    .refused(
                            no.verdict(),
                            FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
            return null;
        }
    }

    private Set<Measure> chosen() {
        return measures.stream()
                .map(Measure::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public boolean isAnother() {
        return plan != null;
    }

    public String getName() {
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = measures == null ? List.of() : List.copyOf(measures);
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
