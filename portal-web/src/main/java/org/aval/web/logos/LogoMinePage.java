package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRow;

/** logos/mine.xhtml: the uses the reader asked for, and the way to the marks. */
@Named("logoMinePage")
@RequestScoped
public class LogoMinePage {

    @Inject
    LogoRegister register;

    private List<LogoRow> rows;

    public List<LogoRow> getRows() {
        if (rows == null) {
            rows = register.mine();
        }
        return rows;
    }
}
