package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.domain.shared.Refusal;
import org.aval.service.interests.Activity;
import org.aval.service.interests.AssessmentDesk;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.LinkView;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** interests/assess.xhtml: what each link is worth, in general, and for each thing the person does here. */
@Named("assessPage")
@ViewScoped
public class AssessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeclarationReader reader;

    @Inject
    AssessmentDesk desk;

    @Inject
    InterestWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private List<LinkLevels> lines = new ArrayList<>();
    private String link;
    private String topic;
    private String level = InterestChoices.UNTOLD;
    private String reasons;
    private transient DeclarationRecord record;

    /** Before the first rendering: what the guide suggests, or what was found before; what was typed stays. */
    public void load() {
        record = reader.read(id, words.language());
        if (version < 0) {
            List<Activity> theirs = desk.activities(id, words.language());
            version = record.version();
            record.links().forEach(view -> lines.add(LinkLevels.of(view, words.what(view), theirs)));
        }
    }

    public DeclarationRecord getRecord() {
        if (record == null) {
            record = reader.read(id, words.language());
        }
        return record;
    }

    /** The links, to choose one of. */
    public List<Option> getLinks() {
        return getRecord().links().stream()
                .map((LinkView view) -> new Option(String.valueOf(view.link().id()), words.what(view)))
                .toList();
    }

    /** Keeps the levels, or says beside the field what is in the way. */
    public String assess() {
        Map<String, Judgement> judged = judged();
        boolean sound = true;
        for (Map.Entry<String, Judgement> one : judged.entrySet()) {
            sound &= words.accepts(one.getValue().complete(), one.getKey());
        }
        return sound ? keep(List.copyOf(judged.values())) : null;
    }

    private String keep(List<Judgement> judged) {
        try {
            desk.assess(id, version, judged, "");
            words.answers().done("interests.assessedNow");
            words.answers().keep();
            return "/interests/declaration?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            words.answers().refused(no.verdict(), judged.isEmpty() ? firstLevel() : "");
            again();
            return null;
        }
    }

    /** What somebody else did meanwhile is there; what was typed stays, and is kept next time. */
    private void again() {
        List<LinkLevels> typed = lines;
        lines = new ArrayList<>();
        version = -1;
        load();
        lines.forEach(line -> line.carry(typed));
    }

    private String firstLevel() {
        return lines.isEmpty() ? "" : "lines:0:level";
    }

    /** What was said anew, each under the field in which its reasons stand. */
    private Map<String, Judgement> judged() {
        Map<String, Judgement> judged = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            List<LinkLevel> all = lines.get(at).all();
            for (int of = 0; of < all.size(); of++) {
                String field = of == 0 ? ":reasons" : ":activities:" + (of - 1) + ":why";
                put(judged, "lines:" + at + field, all.get(of).judgement());
            }
        }
        put(judged, "topicReasons", another());
        return judged;
    }

    private static void put(Map<String, Judgement> judged, String field, Judgement one) {
        if (one != null) {
            judged.put(field, one);
        }
    }

    /** A judgement for a topic that is none of theirs so far. */
    private Judgement another() {
        InterestLevel found = Options.chosen(InterestLevel.class, level);
        return found == null || link == null
                ? null
                : new Judgement(UUID.fromString(link), ActivityKind.TOPIC, typed(topic), found, typed(reasons));
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public List<LinkLevels> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
