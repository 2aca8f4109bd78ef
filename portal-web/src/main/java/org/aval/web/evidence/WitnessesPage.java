package org.aval.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.evidence.WitnessWay;
import org.aval.domain.shared.Refusal;
import org.aval.service.evidence.LogRegister;
import org.aval.service.evidence.WitnessDesk;
import org.aval.service.evidence.WitnessRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** evidence/witnesses.xhtml: the auditor names who keeps the log's checkpoints. */
@Named("witnessesPage")
@RequestScoped
public class WitnessesPage {

    @Inject
    LogRegister register;

    @Inject
    WitnessDesk desk;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private String name;
    private String way = WitnessWay.MAIL.name();
    private String place;
    private List<WitnessRow> rows;

    /** Before the page is written. */
    public void load() {
        rows = register.witnesses();
    }

    /** Names it, or says what is in the way beside its field. */
    public void name() {
        try {
            desk.name(text(name), WitnessWay.valueOf(way), text(place));
            answers.done("evidence.doneName", text(name));
            name = null;
            place = null;
        } catch (Refusal no) {
            boolean aboutName = "evidence.nameMissing".equals(no.verdict().why());
            answers.refused(no.verdict(), aboutName ? "name" : "place");
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public List<Option> getWays() {
        return Stream.of(WitnessWay.values())
                .map(one -> new Option(one.name(), texts.label(one)))
                .toList();
    }

    public List<WitnessRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
