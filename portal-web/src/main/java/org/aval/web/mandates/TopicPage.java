package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.TopicStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.TopicDesk;
import org.aval.service.mandates.TopicRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** mandates/topic.xhtml: one topic, its names, its place, whether it may be spoken of. */
@Named("topicPage")
@ViewScoped
public class TopicPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TopicDesk desk;

    @Inject
    TopicWords words;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String nameFr;
    private String nameEn;
    private String parent;
    private String motive;
    private transient TopicRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = desk.read(id, language.getCode());
        if (nameFr == null || record.version() != version) {
            nameFr = record.nameFr();
            nameEn = record.nameEn();
            parent = record.parent() == null ? TopicsPage.TOP : record.parent();
        }
        version = record.version();
    }

    public TopicRecord getRecord() {
        if (record == null) {
            record = desk.read(id, language.getCode());
        }
        return record;
    }

    public String getName() {
        return getRecord().name(language.getCode());
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    public List<Option> getParents() {
        return words.parents(desk.list(language.getCode()), getRecord().code());
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), TopicStep.valueOf(step));
    }

    /** Can this step be taken from where the topic is? */
    public boolean opens(String step) {
        return TopicStep.valueOf(step).opensFrom(getRecord().state());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** Other names, another place, or what is in the way beside its field. */
    public String describe() {
        try {
            desk.describe(id, version, TopicsPage.wording(parent, nameFr, nameEn));
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(),
                    TopicsPage.FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
            return null;
        }
        answers.done("mandates.topic.described");
        answers.keep();
        return "/mandates/topic?faces-redirect=true&id=" + id;
    }

    @Answered("mandates.topic.reserved")
    public void reserve() {
        desk.reserve(id, version, motive);
        motive = null;
    }

    @Answered("mandates.topic.released")
    public void release() {
        desk.release(id, version, motive);
        motive = null;
    }

    @Answered("mandates.topic.retired")
    public void retire() {
        desk.retire(id, version, motive);
        motive = null;
    }

    @Answered("mandates.topic.reopened")
    public void reopen() {
        desk.reopen(id, version, motive);
        motive = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
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

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
