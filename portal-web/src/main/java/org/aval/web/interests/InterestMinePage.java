package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.shared.Refusal;
import org.aval.service.interests.AssistantDesk;
import org.aval.service.interests.AssistantLine;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRow;
import org.aval.service.interests.DeclareDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;

/** interests/mine.xhtml: what I declared, what is due, and who prepares it with me. */
@Named("interestMinePage")
@RequestScoped
public class InterestMinePage {

    @Inject
    DeclarationReader reader;

    @Inject
    DeclareDesk desk;

    @Inject
    AssistantDesk assistants;

    @Inject
    InterestWords words;

    private List<DeclarationRow> lines;
    private String assistant;

    /** Before the page is written. */
    public void load() {
        lines = reader.mine(words.language());
    }

    public List<DeclarationRow> getLines() {
        if (lines == null) {
            load();
        }
        return lines;
    }

    /** How I stand, in one sentence. */
    public String getSentence() {
        return words.standing(getLines());
    }

    /** Is something of mine on its way? */
    public boolean isOpen() {
        return getLines().stream().anyMatch(line -> isUnfinished(line.standing()));
    }

    private static boolean isUnfinished(DeclarationStanding standing) {
        return standing.compareTo(DeclarationStanding.IN_FORCE) < 0;
    }

    /** What the button says: begin, go on, renew. */
    public String getVerb() {
        return words.verb(getLines());
    }

    /** Can anything be written now? While somebody weighs a declaration another one waits. */
    public boolean isWritable() {
        return getLines().stream()
                .noneMatch(line -> line.standing() == DeclarationStanding.SUBMITTED
                        || line.standing() == DeclarationStanding.UNDER_REVIEW);
    }

    /** Begins mine, or goes on with it. */
    public String begin() {
        return "/interests/declare?faces-redirect=true&id=" + desk.begin(null);
    }

    /** Prepares one for somebody who lets me. */
    @Answered
    public String prepare(UUID person) {
        return "/interests/declare?faces-redirect=true&id=" + desk.begin(person);
    }

    public List<AssistantLine> getAssistants() {
        return assistants.mine();
    }

    public List<AssistantLine> getOthers() {
        return assistants.others();
    }

    /** Lets somebody prepare mine, or says beside the field what is in the way. */
    public String name() {
        try {
            assistants.name(Objects.requireNonNullElse(assistant, ""));
            words.answers().done("interests.assistant.named");
            words.answers().keep();
            return "/interests/mine?faces-redirect=true";
        } catch (Refusal no) {
            words.answers().refused(no.verdict(), "assistant");
            return null;
        }
    }

    /** Takes it back. */
    public String end(UUID person) {
        assistants.end(person);
        Answers answers = words.answers();
        answers.done("interests.assistant.ended");
        answers.keep();
        return "/interests/mine?faces-redirect=true";
    }

    public String getAssistant() {
        return assistant;
    }

    public void setAssistant(String assistant) {
        this.assistant = assistant;
    }
}
