package org.aval.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The versions that are being prepared, as the workshop lists them. */
final class Drafts {

    private Drafts() {}

    /** Opens a version from the list of the workshop. */
    static Visitor open(Visitor visitor, String number) {
        visitor.open("/charters/register");
        visitor.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(number))
                .first()
                .click();
        visitor.page().waitForURL("**/charters/version?**");
        return visitor;
    }
}
