package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.shared.Refusal;
import org.aval.service.entry.Welcome;
import org.aval.service.entry.WelcomeDesk;
import org.aval.web.shared.Addresses;
import org.aval.web.shared.Texts;

/** entry/welcome.xhtml: the holder of a one-time link chooses a password, and is in. */
@Named("welcomePage")
@RequestScoped
public class WelcomePage {

    @Inject
    WelcomeDesk desk;

    @Inject
    Entering entering;

    @Inject
    Texts texts;

    private Welcome welcome;
    private boolean looked;
    private String password;
    private String again;

    /** Whom the link lets in, null when it is none. */
    public Welcome getWelcome() {
        if (!looked) {
            welcome = desk.find(entering.key()).orElse(null);
            looked = true;
        }
        return welcome;
    }

    public boolean isOpen() {
        return getWelcome() != null && getWelcome().isOpen();
    }

    /** The greeting, or what became of the link. */
    public String getTitle() {
        return isOpen()
                ? texts.of(
                        Texts.key(getWelcome().purpose()) + ".title",
                        getWelcome().name())
                : texts.of(Texts.key(standing()) + ".title");
    }

    /** What to do now. */
    public String getSentence() {
        return texts.of(Texts.key(isOpen() ? getWelcome().purpose() : standing()) + ".sentence");
    }

    private LinkStanding standing() {
        return getWelcome() == null ? LinkStanding.UNKNOWN : getWelcome().standing();
    }

    /** Keeps the password and signs in with it. */
    public String choose() {
        if (!isOpen()) {
            return null;
        }
        try {
            Entering.same(password, again);
            return entering.signedIn(
                    desk.choose(getWelcome().person(), entering.key(), password), password, Addresses.HOME);
        } catch (Refusal no) {
            looked = false; // it may have been used meanwhile
            entering.refused(no);
            return null;
        }
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
