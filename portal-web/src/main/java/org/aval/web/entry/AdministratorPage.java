package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.shared.Refusal;
import org.aval.service.entry.FirstAdministratorDesk;
import org.aval.service.entry.NewAdministrator;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** entry/administrator.xhtml: whoever holds the console's link says who they are, and is in. */
@Named("administratorPage")
@RequestScoped
public class AdministratorPage {

    @Inject
    FirstAdministratorDesk desk;

    @Inject
    Entering entering;

    @Inject
    Texts texts;

    @Inject
    Language spoken;

    private LinkStanding standing;
    private String number;
    private String honorific;
    private String firstName;
    private String lastName;
    private String email;
    private String language;
    private String password;
    private String again;

    /** Does the link open? */
    public boolean isOpen() {
        return standing() == LinkStanding.OPEN;
    }

    /** The beginning of the texts that say why it does not. */
    public String getClosed() {
        return Texts.key(standing());
    }

    private LinkStanding standing() {
        if (standing == null) {
            standing = desk.standing(entering.key());
        }
        return standing;
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option("fr", texts.of("entry.language.fr")), new Option("en", texts.of("entry.language.en")));
    }

    /** Makes the administrator and signs them in. */
    public String enter() {
        if (!isOpen()) {
            return null;
        }
        try {
            Entering.same(password, again);
            NewAdministrator told = new NewAdministrator(
                    number, Objects.requireNonNullElse(honorific, ""), firstName, lastName, email, language);
            return entering.signedIn(desk.moveIn(entering.key(), told, password), password, "/settings/overview");
        } catch (Refusal no) {
            standing = null;
            entering.refused(no);
            return null;
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language == null ? spoken.getCode() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
