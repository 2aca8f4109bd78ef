package org.aval.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses at a colleague's password, from the same building and the same network address. */
@Story
class AttackedAccountIT {

    private static final String COLLEAGUE = "VB10024";

    @AfterEach
    void the_quarter_of_an_hour_passes() {
        Registers.change("delete from password_tries");
    }

    @Test
    void she_comes_in_on_her_telephone_as_on_every_morning(Visits visits) {
        Visitor colleague = visits.with(Device.PHONE, "fr").signedIn(COLLEAGUE);

        Visitor attacker = visits.with(Device.DESKTOP, "en").open("/home");
        for (int guess = 0; guess < 10; guess++) {
            attacker.signsIn(COLLEAGUE, "guess " + guess).sees("shared.signIn.why.WRONG");
        }
        attacker.signsIn(COLLEAGUE, "val-boreal")
                .sees("shared.signIn.why.PAUSED")
                .findsItReadable();

        colleague.losesSession();
        colleague.signedIn(COLLEAGUE).sees("home.hello", "Yannick");
    }
}
