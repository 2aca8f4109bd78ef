package org.aval.service.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.aval.service.shared.InstitutionDesk;

/**
 * Each morning the officers hear what nobody answered in the time that is given. The days before are looked at as well: a
 * server that stood still forgets nothing, and nothing is said twice.
 */
@Singleton
@PermitAll
public class PaymentWatch {

    private static final int CAUGHT_UP = 14;

    @Inject
    InstitutionDesk institution;

    @Inject
    PaymentQuestions questions;

    @Inject
    PaymentLetters letters;

    /** Says what is due. */
    @Schedule(hour = "6", minute = "10", persistent = false)
    public void tell() {
        LocalDate ripe = institution.today().minusDays(questions.patience().toAnswer());
        for (int back = CAUGHT_UP; back >= 0; back--) {
            letters.ripe(ripe.minusDays(back));
        }
    }
}
