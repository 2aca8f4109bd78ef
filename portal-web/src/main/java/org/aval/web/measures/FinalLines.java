package org.aval.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.service.measures.FinalRegister;
import org.aval.service.measures.FinalRow;

/** What follows from decisions, as lines on the pages of an item and of a case. */
@Named("finalLines")
@RequestScoped
public class FinalLines {

    @Inject
    FinalRegister register;

    private List<FinalRow> rows;

    /** The measures proposed with an item. */
    public List<FinalRow> ofItem(UUID item) {
        if (rows == null) {
            rows = register.linesOf(item);
        }
        return rows;
    }

    /** The measures of a case. */
    public List<FinalRow> ofCase(UUID incident) {
        if (rows == null) {
            rows = register.linesOfCase(incident);
        }
        return rows;
    }
}
