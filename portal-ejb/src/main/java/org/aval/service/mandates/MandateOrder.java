package org.aval.service.mandates;

import java.util.Objects;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;

/** The orders in which the register of mandates can be turned. */
public enum MandateOrder {
    /** By the name of who speaks. */
    HOLDER(PageOrder.byText("e", "place")),
    /** What ends soonest first. */
    END(new PageOrder("e", "ends_on", false, PageKey::day));

    private final PageOrder pages;

    MandateOrder(PageOrder pages) {
        this.pages = pages;
    }

    PageOrder pages() {
        return pages;
    }

    /** Where a row stands in this order, as a key. */
    String key(MandateRow row) {
        return this == HOLDER
                ? PageKey.of(row.place(), row.id())
                : PageKey.of(Objects.requireNonNullElse(row.until(), MandateRows.NEVER), row.id());
    }
}
