package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The visitors of one story, each in a browser of their own: nothing is shared between them but the portal. */
final class Visits {

    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    Visits(Browser browser) {
        this.browser = browser;
    }

    /** Somebody comes with a device whose language is French or English. */
    Visitor with(Device device, String language) {
        return with(device.options(), language);
    }

    /** Somebody who comes to another installation of the portal. */
    Visitor at(String address, Device device, String language) {
        return with(device.options().setBaseURL(address), language);
    }

    /** Somebody whose browser runs no script. */
    Visitor withoutScript(Device device, String language) {
        return with(device.options().setJavaScriptEnabled(false), language);
    }

    private Visitor with(NewContextOptions options, String language) {
        options.setLocale("en".equals(language) ? "en-GB" : "fr-CA").setReducedMotion(ReducedMotion.REDUCE);
        Visitor visitor = new Visitor(browser.newContext(options), language);
        visitors.add(visitor);
        return visitor;
    }

    void assertNoTrouble() {
        assertThat(visitors)
                .flatMap(Visitor::troubles)
                .as("what went wrong behind the pages")
                .isEmpty();
    }

    /** What the visitors saw last, in target/pictures. */
    void picture(String name) {
        for (int turn = 0; turn < visitors.size(); turn++) {
            visitors.get(turn).picture(name.replaceAll("\\W+", "-") + turn);
        }
    }

    void close() {
        visitors.forEach(Visitor::close);
    }
}
