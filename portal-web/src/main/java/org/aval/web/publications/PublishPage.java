package org.aval.web.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.Question;
import org.aval.service.publications.AdviceSheet;
import org.aval.service.publications.MandateChoice;
import org.aval.service.publications.PublishDesk;
import org.aval.web.publications.Answering.Screen;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;

/** publish.xhtml: « Puis-je publier ? », one question a screen, and the advice. Nothing of it is kept. */
@Named("publishPage")
@ViewScoped
public class PublishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PublishDesk desk;

    @Inject
    PublishWords words;

    @Inject
    PublishExits exits;

    @Inject
    Language language;

    private final Answering answering = new Answering();
    private final Wording wording = new Wording();
    private final Wording shown = new Wording();
    private Platform channel;
    private LocalDate day;
    private transient Outcome outcome;
    private transient AdviceSheet advice;
    private transient List<MandateChoice> mandates;
    private transient List<Option> ties;

    /** Which of the screens: "question", "channel", "mandate", "topic", "ties", "advice". */
    public String getScreen() {
        return words.name(screen());
    }

    private Screen screen() {
        return answering.screen(
                () -> outcome() == Outcome.STOP, () -> !getMandates().isEmpty(), () -> !getTies()
                        .isEmpty());
    }

    /** What the answers come to so far: a question needs no more of the advice. */
    private Outcome outcome() {
        if (outcome == null) {
            outcome = desk.outcome(answering.plan());
        }
        return outcome;
    }

    /** The question on the screen; on the others the one they belong to. */
    public Question getQuestion() {
        return switch (screen()) {
            case MANDATE, TOPIC, TIES -> Question.IDENTITY;
            case ADVICE -> Question.DOUBT;
            case QUESTION, CHANNEL -> answering.open();
        };
    }

    public String getTitle() {
        return words.title(screen(), getQuestion(), this::getAdvice);
    }

    public String getProgress() {
        return words.progress(screen(), getQuestion(), isFinished());
    }

    /** Under the title: a word of help, or what the advice comes to. */
    public String getHelp() {
        return words.help(screen(), getQuestion(), this::getAdvice);
    }

    public List<Option> getAnswers() {
        return words.answers(getQuestion());
    }

    public List<Option> getChannels() {
        return words.channels();
    }

    /** The reader's own mandates on the day of the post. */
    public List<MandateChoice> getMandates() {
        if (mandates == null) {
            mandates = desk.mandates(answering.plan().day(), language.getCode());
        }
        return mandates;
    }

    /** A mandate on its button: its reference, what it is about. */
    public String told(MandateChoice choice) {
        return words.told(choice);
    }

    /** What the chosen mandate can be about. */
    public List<MandateChoice.TopicChoice> getTopics() {
        return getMandates().stream()
                .filter(choice -> choice.held().id().equals(answering.plan().mandate()))
                .findFirst()
                .map(MandateChoice::topics)
                .orElse(List.of());
    }

    /** The topics that the reader's declared interests touch. */
    public List<Option> getTies() {
        if (ties == null) {
            ties = words.ties(desk.touched(answering.plan().day()));
        }
        return ties;
    }

    /** The advice: of the whole when every question has its answer, of what was answered so far otherwise. */
    public AdviceSheet getAdvice() {
        if (advice == null) {
            advice = isFinished()
                    ? desk.advise(answering.plan(), language.getCode())
                    : desk.soFar(answering.plan(), language.getCode());
        }
        return advice;
    }

    /** Has every question its answer? */
    public boolean isFinished() {
        return answering.open() == null;
    }

    /** Is there an answer to take back? */
    public boolean isBegun() {
        return answering.last() != null;
    }

    public void answer(String code) {
        answering.answer(getQuestion(), code);
        again();
    }

    /** Where and when. */
    public void place() {
        answering.place(channel, day);
        again();
    }

    /** Under one of my mandates. */
    public void under(UUID mandate) {
        answering.under(mandate);
        again();
    }

    /** Under none of them. */
    public void withoutMandate() {
        answering.under(null);
        again();
    }

    public void about(String topic) {
        answering.about(topic);
        again();
    }

    /** The question before. */
    public void back() {
        change(answering.last());
    }

    /** Another answer to this question. */
    public void change(Question question) {
        answering.takeBack(question);
        again();
    }

    /** The other questions all the same. */
    public void goOn() {
        answering.goOn();
        again();
    }

    /** A dated receipt of what was asked and answered. */
    public String keep() {
        return exits.keep(answering.plan(), shown);
    }

    /** To who reads it first under the mandate. */
    public String send() {
        return exits.send(answering.plan(), wording);
    }

    /** May it be sent for reading: at the end, under a mandate that asks for it, with nothing else against it? */
    public boolean isSendable() {
        return isFinished() && getAdvice().readFirst() && getAdvice().outcome() != Outcome.STOP;
    }

    /** Whose consents the receipt is to name. */
    public Wording getShown() {
        return shown;
    }

    public Wording getWording() {
        return wording;
    }

    /** The same screen in the other language: what was answered and typed stays. */
    public void speak() {
        language.change();
        again();
    }

    private void again() {
        outcome = null;
        advice = null;
        mandates = null;
        ties = null;
    }

    public Platform getChannel() {
        return channel;
    }

    public void setChannel(Platform channel) {
        this.channel = channel;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
