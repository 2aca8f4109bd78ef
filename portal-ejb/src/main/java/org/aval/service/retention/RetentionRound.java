package org.aval.service.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.aval.service.shared.InstitutionDesk;

/** Each night, destroys what is not kept any more, unless counsel holds it. */
@Singleton
@PermitAll
public class RetentionRound {

    private static final int MOST = 1_000;

    @Inject
    Closings closings;

    @Inject
    Destructions destructions;

    @Inject
    InstitutionDesk institution;

    /** Destroys; a second time in a night there is nothing left to destroy. */
    @Schedule(hour = "1", minute = "50", persistent = false)
    public void destroy() {
        destructions.asThePortal();
        LocalDate today = institution.today();
        closings.all(MOST).forEach(row -> destroy(row, today));
        closings.lines(MOST).stream()
                .filter(row -> row.keeping().endsLine(row.receivedOn(), today))
                .forEach(destructions::line);
    }

    private void destroy(ClosingRow row, LocalDate today) {
        if (row.keeping().endsContent(today)) {
            destructions.content(row);
        } else if (row.identityKept() && row.keeping().endsIdentity(today)) {
            destructions.identity(row);
        }
    }
}
