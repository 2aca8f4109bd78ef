package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.aval.policies.vignettes.Vignette;
import org.aval.policies.vignettes.VignetteText;
import org.aval.policies.vignettes.Vignettes;

/** The way from the first article to the signature, as one visitor walks it with a script running. */
final class Journey {

    private static final int LOOKED_AT = 3_000;

    private final Visitor visitor;
    private final Page page;

    Journey(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    Locator articles() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    /** Scrolls to the end of each article and stays until it counts as read. */
    Journey read(int from, int to) {
        for (int turn = from; turn < to; turn++) {
            Locator article = articles().nth(turn);
            article.locator("form").evaluate("form => form.scrollIntoView({ block: 'center' })");
            page.clock().runFor(LOOKED_AT);
            assertThat(article).hasClass(Pattern.compile("\\bis-read\\b"));
        }
        return this;
    }

    /** From the first article to the last, then on to the scenarios. */
    Journey readAll() {
        page.clock().install();
        read(0, articles().count());
        visitor.press("attestations.read.all");
        page.waitForURL("**/attestations/scenarios?**");
        return this;
    }

    /** Goes through all the scenarios of a try. */
    Journey answerAll(boolean right) {
        while (page.url().contains("try=")) {
            answer(right);
            Locator on = visitor.link("attestations.scenarios.on");
            Locator result = visitor.link("attestations.scenarios.result");
            Locator next = on.or(result);
            String here = page.url();
            next.click();
            page.waitForURL(address -> !address.equals(here));
        }
        return this;
    }

    /** Chooses an answer to the scenario on the screen. */
    Journey answer(boolean right) {
        choice(right).check();
        visitor.press("attestations.scenarios.answer");
        visitor.sees(right ? "attestations.scenarios.right" : "attestations.scenarios.wrong");
        return this;
    }

    /** The right choice of the scenario on the screen, or a wrong one. */
    Locator choice(boolean right) {
        Locator radios = page.getByRole(AriaRole.RADIO);
        Locator good = page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName(rightAnswer()).setExact(true));
        return right ? good : another(radios, good);
    }

    private static Locator another(Locator radios, Locator good) {
        String value = good.inputValue();
        return radios.all().stream()
                .filter(radio -> !radio.inputValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** What the author of the scenario holds for right. */
    private String rightAnswer() {
        String title = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .textContent()
                .strip();
        List<Vignette> all = Vignettes.all();
        return all.stream()
                .filter(vignette -> text(vignette).title().equals(title))
                .map(vignette -> text(vignette).choices().get(vignette.answer()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no vignette is called " + title));
    }

    private VignetteText text(Vignette vignette) {
        return vignette.texts().get(visitor.words().language());
    }

    Journey sign(String name, String password) {
        visitor.field("attestations.sign.agree").check();
        visitor.field("attestations.sign.name").fill(name);
        visitor.field("shared.password").fill(password);
        visitor.press("attestations.ObligationStep.SIGN");
        return this;
    }
}
