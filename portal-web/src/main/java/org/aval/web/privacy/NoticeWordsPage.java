package org.aval.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.privacy.NoticeDesk;
import org.aval.service.privacy.NoticeRegister;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackField;
import org.aval.service.privacy.TrackRecord;
import org.aval.service.privacy.TrackRef;
import org.aval.web.shared.Query;

/** privacy/words.xhtml: what the notices say, written once for all of them. */
@Named("noticeWordsPage")
@ViewScoped
public class NoticeWordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PrivacyRegister tracks;

    @Inject
    NoticeRegister register;

    @Inject
    NoticeDesk desk;

    @Inject
    AnswerForm form;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private List<AnswerLine> lines = new ArrayList<>();
    private transient TrackRecord record;

    /** Before the first rendering: what was written before; what was typed stays. */
    public void load() {
        record = tracks.read(id);
        if (version < 0) {
            version = record.version();
            register.words(id).forEach((field, written) -> lines.add(line(field, written)));
        }
    }

    private AnswerLine line(TrackField field, String written) {
        return new AnswerLine(field.name(), form.label(field), form.help(field)).with(Map.of(field.name(), written));
    }

    public TrackRecord getRecord() {
        if (record == null) {
            record = tracks.read(id);
        }
        return record;
    }

    /** Keeps what was written, or says what is in the way. */
    public String keep() {
        try {
            desk.write(new TrackRef(id, version), typed());
            return form.done("privacy.words.kept", "/privacy/assessment?faces-redirect=true&id=" + id);
        } catch (Refusal no) {
            form.refused(no, "");
            return null;
        }
    }

    private Map<TrackField, String> typed() {
        Map<TrackField, String> words = new EnumMap<>(TrackField.class);
        lines.forEach(
                line -> words.put(TrackField.valueOf(line.getCode()), Objects.requireNonNullElse(line.getWords(), "")));
        return words;
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
