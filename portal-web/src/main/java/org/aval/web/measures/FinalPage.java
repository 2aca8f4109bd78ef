package org.aval.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.FinalStep;
import org.aval.service.measures.FinalDesk;
import org.aval.service.measures.FinalRecord;
import org.aval.service.measures.FinalRef;
import org.aval.service.measures.FinalRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** measures/final.xhtml: a measure that follows from a decision, which is done, waived, and looked at again. */
@Named("finalPage")
@ViewScoped
public class FinalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FinalRegister register;

    @Inject
    FinalDesk desk;

    @Inject
    FinalWords telling;

    @Inject
    Options options;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String words;
    private String letter;
    private String effect;
    private transient FinalRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
        if (letter == null) {
            letter = telling.letter(record.row());
        }
    }

    public FinalRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    public List<Condition> getHolds() {
        return telling.holds();
    }

    public List<Option> getEffects() {
        return options.choices(FinalEffect.class);
    }

    public List<Moment> getTimeline() {
        return telling.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return telling.decision(FinalStep.valueOf(step), getRecord());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return FinalWords.isTheirs(FinalStep.valueOf(step), getRecord());
    }

    /** It is done. */
    @Answered("measures.final.fulfilled")
    public void fulfil() {
        desk.fulfil(shown(), said(), Objects.requireNonNullElse(letter, ""));
    }

    /** It is not done after all. */
    @Answered("measures.final.waived")
    public void waive() {
        desk.waive(shown(), said());
    }

    /** It is not taken up. */
    @Answered("measures.final.dropped")
    public void drop() {
        desk.drop(shown(), said());
    }

    /** Somebody looked whether it helped. */
    @Answered("measures.final.checked")
    public void check() {
        desk.check(shown(), Options.chosen(FinalEffect.class, effect), said());
    }

    private FinalRef shown() {
        return new FinalRef(id, version);
    }

    private String said() {
        String said = Objects.requireNonNullElse(words, "").strip();
        words = null;
        return said;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }
}
