package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.logos.LogoStanding;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRow;

/** The permits of the reader that are in force: who is asked whether a logo is authorised sees them beside the question. */
@Named("logoPermits")
@RequestScoped
public class LogoPermits {

    private static final String QUESTION = "SIGNS";

    @Inject
    LogoRegister register;

    private List<LogoRow> rows;

    /** Is this the question about logos? */
    public boolean asked(Enum<?> question) {
        return question != null && QUESTION.equals(question.name());
    }

    /** Those in force today. */
    public List<LogoRow> getRows() {
        if (rows == null) {
            rows = register.mine().stream()
                    .filter(use -> use.standing() == LogoStanding.ACTIVE)
                    .toList();
        }
        return rows;
    }
}
