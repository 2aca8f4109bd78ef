package org.aval.web.lessons;

import java.io.Serializable;
import java.util.Objects;
import org.aval.domain.scenarios.ScenarioText;

/** A scenario in one language, as it is typed. */
public class ScenarioTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String language;
    private String title = "";
    private String situation = "";
    private String question = "";
    private String rightAnswer = "";
    private String wrongAnswers = "";
    private String explanation = "";

    ScenarioTextForm(String language) {
        this.language = language;
    }

    void take(ScenarioText text) {
        title = text.title();
        situation = text.situation();
        question = text.question();
        rightAnswer = text.rightAnswer();
        wrongAnswers = text.wrongAnswers();
        explanation = text.explanation();
    }

    ScenarioText text() {
        return new ScenarioText(language, title, situation, question, rightAnswer, wrongAnswers, explanation);
    }

    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = typed(title);
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = typed(situation);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = typed(question);
    }

    public String getRightAnswer() {
        return rightAnswer;
    }

    public void setRightAnswer(String rightAnswer) {
        this.rightAnswer = typed(rightAnswer);
    }

    public String getWrongAnswers() {
        return wrongAnswers;
    }

    public void setWrongAnswers(String wrongAnswers) {
        this.wrongAnswers = typed(wrongAnswers);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = typed(explanation);
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
