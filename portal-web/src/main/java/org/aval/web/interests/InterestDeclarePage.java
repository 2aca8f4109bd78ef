package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.DeclarationWish;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.policies.interests.DeclarationTemplate.Threshold;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.DeclareDesk;
import org.aval.service.interests.LinkView;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Option;

/** interests/declare.xhtml: what is asked first, the links, the signature. Each step keeps what was written. */
@Named("interestDeclarePage")
@ViewScoped
public class InterestDeclarePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeclarationReader reader;

    @Inject
    DeclareDesk desk;

    @Inject
    InterestWords words;

    @Inject
    InterestChoices choices;

    private UUID id;
    private int version = -1;
    private DeclareStep step;
    private List<String> yes = List.of();
    private boolean none;
    private DeclarationKind kind;
    private String occasion;
    private String principalActivity;
    private boolean honour;
    private transient DeclarationRecord record;

    /** Before each rendering: what is written; what was typed since stays. */
    public void load() {
        if (id == null) {
            return;
        }
        record = reader.read(id, words.language());
        if (version < 0) {
            tell(record.wish());
        }
        version = record.version();
        if (step == null) {
            step = asked() ? DeclareStep.LINKS : DeclareStep.SCREENING;
        }
    }

    /** Is what comes first answered already? */
    private boolean asked() {
        return !record.links().isEmpty();
    }

    private void tell(DeclarationWish wish) {
        kind = wish.kind();
        occasion = wish.occasion();
        principalActivity = wish.principalActivity();
        none = wish.nothing();
    }

    public DeclarationRecord getRecord() {
        if (record == null && id != null) {
            load();
        }
        return record;
    }

    /** May the reader write in it? */
    public boolean isOpen() {
        return id != null && getRecord().verdict(DeclarationStep.DESCRIBE).granted();
    }

    /** Does the reader sign it, or only prepare it? */
    public boolean isMine() {
        return getRecord().own();
    }

    public List<LinkView> getLinks() {
        return getRecord().links();
    }

    /** The questions, as ticks. */
    public List<Option> getQuestions() {
        return choices.questions(reader.template());
    }

    /** What the law of the place lets pass, or asks an authorisation for. */
    public List<String> getThresholds() {
        return reader.template().thresholds().stream()
                .map((Threshold one) -> one.text(words.language()))
                .toList();
    }

    public boolean isActivityAsked() {
        return reader.template().asksPrincipalActivity();
    }

    /** Is part of it published, because the law asks it of the office of the reader? */
    public boolean isPublished() {
        return isMine() && reader.preview(id).isPresent();
    }

    /** What will be public, by the question that publishes it. */
    public List<PublicInterestWords.Told> getPreview() {
        return reader.preview(id).orElse(List.of()).stream().map(words::told).toList();
    }

    /** Which step of how many. */
    public String getProgress() {
        return words.progress(step);
    }

    public boolean at(String name) {
        return step != null && step.name().equals(name);
    }

    /** Begins, or goes on. */
    public String begin() {
        return to(desk.begin(null), null);
    }

    /** Keeps what was answered first, and goes to the links, or straight to the signature when there is nothing. */
    public String screen() {
        if (yes.isEmpty() && !none && getRecord().links().isEmpty()) {
            words.answers().refused(Verdict.refused("interests.screening.missing"), "none");
            return null;
        }
        if (none && !yes.isEmpty()) {
            words.answers().refused(Verdict.refused("interests.screening.both"), "none");
            return null;
        }
        try {
            desk.screen(id, version, kind, typed(occasion), typed(principalActivity), none);
            return to(id, none ? DeclareStep.SIGNATURE : DeclareStep.LINKS);
        } catch (Refusal no) {
            words.answers()
                    .refused(
                            no.verdict(),
                            "interests.nothingAndLinks".equals(no.verdict().why()) ? "none" : "occasion");
            return null;
        }
    }

    /** Takes a link out. */
    @Answered("interests.link.dropped")
    public String drop(UUID link) {
        desk.dropLink(id, version, link);
        return to(id, DeclareStep.LINKS);
    }

    /** Signs, or says beside the field what is in the way. */
    public String sign() {
        try {
            desk.sign(id, version, honour, words.language());
            words.answers().done("interests.signed");
            words.answers().keep();
            return "/interests/declaration?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            words.answers().refused(no.verdict(), "honour");
            return null;
        }
    }

    private static String to(UUID id, DeclareStep at) {
        return "/interests/declare?faces-redirect=true&id=" + id + (at == null ? "" : "&step=" + at);
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getStep() {
        return step == null ? null : step.name();
    }

    /** A step that is none is the first one. */
    public void setStep(String name) {
        step = DeclareStep.of(name);
    }

    public List<String> getYes() {
        return yes;
    }

    public void setYes(List<String> yes) {
        this.yes = yes == null ? List.of() : List.copyOf(yes);
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean none) {
        this.none = none;
    }

    public DeclarationKind getKind() {
        return kind;
    }

    public void setKind(DeclarationKind kind) {
        this.kind = kind;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public String getPrincipalActivity() {
        return principalActivity;
    }

    public void setPrincipalActivity(String principalActivity) {
        this.principalActivity = principalActivity;
    }

    public boolean isHonour() {
        return honour;
    }

    public void setHonour(boolean honour) {
        this.honour = honour;
    }
}
