package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicWording;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.TopicDesk;
import org.aval.service.mandates.TopicLine;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** mandates/topics.xhtml: what one can be asked about, and a new topic. */
@Named("topicsPage")
@ViewScoped
public class TopicsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** "At the top": an empty value would be dropped from the page. */
    static final String TOP = "top";

    static final Map<String, String> FIELDS = Map.of(
            "mandates.topic.codeForm", "code",
            "mandates.topic.codeTaken", "code",
            "mandates.topic.nameFrMissing", "nameFr",
            "mandates.topic.nameFrLong", "nameFr",
            "mandates.topic.nameEnMissing", "nameEn",
            "mandates.topic.nameEnLong", "nameEn",
            "mandates.topic.parentUnknown", "parent",
            "mandates.topic.underItself", "parent",
            "mandates.topic.hasTopics", "parent");

    @Inject
    TopicDesk desk;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private String code;
    private String nameFr;
    private String nameEn;
    private String parent = TOP;
    private transient List<TopicLine> lines;

    /** Before each rendering. */
    public void load() {
        lines = desk.list(language.getCode());
    }

    public List<TopicLine> getLines() {
        if (lines == null) {
            load();
        }
        return lines;
    }

    public String getCount() {
        return texts.of("mandates.topics.count", getLines().size());
    }

    /** The top, then each topic that can have others under it. */
    public List<Option> getParents() {
        return parents(getLines(), "", texts);
    }

    static List<Option> parents(List<TopicLine> lines, String except, Texts texts) {
        return Stream.concat(
                        Stream.of(new Option(TOP, texts.of("mandates.topic.top"))),
                        lines.stream()
                                .filter(line -> !line.isUnder() && line.state() != TopicState.RETIRED)
                                .filter(line -> !line.code().equals(except))
                                .map(line -> new Option(line.code(), line.name())))
                .toList();
    }

    /** A new topic, or what is in the way beside its field. */
    public String add() {
        try {
            desk.add(told(code), wording(parent, nameFr, nameEn), "");
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(),
                    FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
            return null;
        }
        answers.done("mandates.topic.added");
        answers.keep();
        return "/mandates/topics?faces-redirect=true";
    }

    static TopicWording wording(String parent, String nameFr, String nameEn) {
        return new TopicWording(parent == null || TOP.equals(parent) ? null : parent, told(nameFr), told(nameEn));
    }

    private static String told(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
