package org.aval.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.Adoption;
import org.aval.domain.shared.Refusal;
import org.aval.policies.charters.ArticleText;
import org.aval.policies.charters.CharterEdition;
import org.aval.service.settings.FirstCharter;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** settings/charter.xhtml: the editions the portal brings, and the decision that adopts one. */
@Named("firstCharterPage")
@ViewScoped
public class FirstCharterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FirstCharter charter;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    SettingsAnswers answers;

    private String number;
    private String body;
    private String resolution;
    private LocalDate from;
    private UUID adopted;
    private transient List<CharterEdition> editions;

    /** Before each rendering. */
    public void load() {
        adopted = charter.adopted().orElse(null);
        if (number == null) {
            number = getEditions().get(0).number();
            from = charter.today();
        }
    }

    /** The version the institution has already, null while it has none. */
    public UUID getAdopted() {
        return adopted;
    }

    public List<CharterEdition> getEditions() {
        if (editions == null) {
            editions = charter.editions();
        }
        return editions;
    }

    public String getTitle() {
        return getEditions().get(0).title().get(language.getCode());
    }

    /** Each edition with what is new in it. */
    public List<Option> getChoices() {
        return getEditions().stream()
                .map(edition -> new Option(
                        edition.number(),
                        texts.of(
                                "settings.charter.option",
                                edition.number(),
                                edition.summary().get(language.getCode()))))
                .toList();
    }

    /** The articles of the newest edition, to be read here. */
    public List<ArticleText> getArticles() {
        return getEditions().get(0).articles().stream()
                .map(article -> article.text(language.getCode()))
                .toList();
    }

    /** Adopts it, or says beside each field what is missing. */
    public String adopt() {
        Adoption adoption = new Adoption(told(body), told(resolution), from);
        if (answers.wrong(adoption.problems(charter.today()), "settings.charter.")) {
            return null;
        }
        try {
            charter.adopt(number, adoption);
        } catch (Refusal no) {
            answers.refused(no, "");
            return null;
        }
        answers.done("settings.charter.adopted");
        return "/settings/overview?faces-redirect=true";
    }

    private static String told(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
