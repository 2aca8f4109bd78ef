package org.aval.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.entry.ForgottenPasswords;

/** entry/forgotten.xhtml: the same answer for every number, known or not. */
@Named("forgottenPage")
@RequestScoped
public class ForgottenPage {

    @Inject
    ForgottenPasswords forgotten;

    private String number;

    /** Notes the number; who it belongs to will get a mail. */
    public String ask() {
        forgotten.ask(number);
        return "/entry/forgotten?faces-redirect=true&asked=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
