package org.aval.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.service.measures.FinalRegister;
import org.aval.service.measures.FinalRow;

/** What is proposed with an item, on the page of the item. */
@Named("itemMeasuresPart")
@RequestScoped
public class ItemMeasuresPart {

    @Inject
    FinalRegister register;

    private List<FinalRow> rows;

    /** The measures proposed with an item. */
    public List<FinalRow> rows(UUID item) {
        if (rows == null) {
            rows = register.linesOf(item);
        }
        return rows;
    }
}
