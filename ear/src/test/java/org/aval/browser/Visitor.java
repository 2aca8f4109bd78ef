package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody in front of a browser, with the words of the language the pages speak to them. */
final class Visitor {

    static final String PASSWORD = "val-boreal";

    /** A violated policy is told as an error of the page: Chromium's own message names only some of them. */
    private static final String WATCH =
            "addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private final BrowserContext context;
    private final Words words;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected = new TreeSet<>();

    Visitor(BrowserContext context, String language) {
        this.context = context;
        this.words = Words.in(language);
        context.addInitScript(WATCH);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> troubles.add("script: " + error.error()));
        context.onResponse(this::answered);
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    Page page() {
        return page;
    }

    Words words() {
        return words;
    }

    List<String> troubles() {
        return troubles;
    }

    /** Chose this language earlier. */
    void prefers(String language) {
        context.addCookies(List.of(new Cookie("language", language).setUrl(Portal.ADDRESS)));
    }

    /** An answer of this status belongs to the story. */
    Visitor expecting(int status) {
        expected.add(status);
        return this;
    }

    private void heard(ConsoleMessage message) {
        boolean onlyAStatus = message.text().startsWith("Failed to load resource: the server responded with a status");
        if ("error".equals(message.type()) && !onlyAStatus) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            troubles.add(response.status() + " for " + response.request().method() + " " + response.url());
        }
    }

    /** Signs in with a number and the password of the sample. */
    Visitor signedIn(String staffNo) {
        open("/home").signsIn(staffNo).page.waitForURL("**/home");
        return this;
    }

    /** Fills in the sign-in page that came instead of another. */
    Visitor signsIn(String staffNo) {
        return signsIn(staffNo, PASSWORD);
    }

    Visitor signsIn(String staffNo, String password) {
        field("shared.staffNo").fill(staffNo);
        field("shared.password").fill(password);
        return press("shared.signIn.verb");
    }

    /** The session ends, as it does after half an hour. */
    void losesSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("AVALSESSION"));
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** The field with this label. */
    Locator field(String key, Object... details) {
        return page.getByLabel(words.of(key, details), new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String key, Object... details) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.of(key, details)).setExact(true));
    }

    Locator link(String key, Object... details) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of(key, details)));
    }

    Visitor press(String key, Object... details) {
        button(key, details).click();
        return this;
    }

    Visitor follow(String key, Object... details) {
        link(key, details).first().click();
        return this;
    }

    /** The page's one title says this. */
    Visitor reads(String key, Object... details) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words.of(key, details));
        return this;
    }

    /** Somewhere on the page stands this sentence. */
    Visitor sees(String key, Object... details) {
        assertThat(page.getByText(words.of(key, details)).first()).isVisible();
        return this;
    }

    /** What is on the screen now can be read by everybody. */
    Visitor findsItReadable() {
        Assertions.assertThat(Axe.faults(page)).as(page.url()).isEmpty();
        return this;
    }

    /** Takes a step on a record: its button asks a question, the answer gives the reason and says the verb again. */
    Visitor decides(String verb, String motive) {
        return asks(verb).answers(verb, motive);
    }

    /** Opens the question of a step. */
    Visitor asks(String verb) {
        press(verb);
        assertThat(question()).isVisible();
        return this;
    }

    /** Answers the open question, which closes. */
    Visitor answers(String verb, String motive) {
        confirms(verb, motive);
        assertThat(question()).isHidden();
        return this;
    }

    /** Answers the open question, whatever comes of it. */
    void confirms(String verb, String motive) {
        Locator question = question();
        if (!motive.isEmpty()) {
            question.getByLabel(Pattern.compile(words.of("shared.motive"))).fill(motive);
        }
        question.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.of(verb)).setExact(true))
                .click();
    }

    private Locator question() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void picture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
        } catch (PlaywrightException gone) {
            troubles.add("no picture: " + gone.getMessage());
        }
    }

    void close() {
        context.close();
    }
}
