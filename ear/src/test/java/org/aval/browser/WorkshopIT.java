package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two owners write one text: one at a time, in both languages, and whoever is consulted says what they think. */
@Story
class WorkshopIT {

    private static final String FRENCH = "Une clause **neuve**, dans les deux langues.";
    private static final String ENGLISH = "A **new** clause, in both languages.";
    private static final String UNKEPT = "Ce que Karim tapait encore.";
    private static final String REMARK = "Dites ce qu’il en est des stagiaires.";
    private static final String ANSWER = "Les stagiaires sont compris dans le premier article.";

    private static final IsVisibleOptions AFTER_A_SILENCE = new IsVisibleOptions().setTimeout(15_000);

    @Test
    void two_owners_write_one_after_the_other_and_what_is_asked_is_answered(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.withSample()) {
            secondOwner(visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10021"));
            Visitor karim = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10002");
            String article = writes(karim);
            Visitor sophie = visits.at(portal.address(), Device.DESKTOP, "fr").signedIn("VB10003");
            takesOver(sophie, karim, article);
            Visitor counsel = visits.at(portal.address(), Device.PHONE, "fr").signedIn("VB10005");
            remarks(counsel, article);
            answers(sophie);
            settles(counsel);
        }
    }

    private static void secondOwner(Visitor officer) {
        officer.open("/people/grant?number=VB10003");
        officer.page().locator("#role").selectOption(new SelectOption().setValue("POLICY_OWNER"));
        officer.field("shared.motive").fill("Une deuxième plume pour la charte.");
        officer.press("people.grant").sees("people.role.given");
    }

    /** In both languages; kept by itself after a moment of silence, still there when the page is opened again. */
    private static String writes(Visitor karim) {
        Drafts.open(karim, "3.0.0").follow("charters.articles.go").findsItReadable();
        karim.press("charters.edit.begin");
        karim.page().locator(".row-link").first().click();
        karim.page().waitForURL("**/charters/edit?**");
        String article = karim.page().url().replaceFirst(".*?(/charters/edit.*)", "$1");
        last(karim, "fr").fill(FRENCH);
        last(karim, "en").fill(ENGLISH);
        assertThat(karim.page().locator("#preview-fr strong").filter(text("neuve")))
                .isVisible(AFTER_A_SILENCE);
        assertThat(karim.page().locator("#preview-en strong").filter(text("new")))
                .isVisible();
        assertThat(karim.page().locator("#saved")).hasText(Pattern.compile("\\d"));
        karim.findsItReadable();
        karim.page().reload();
        assertThat(written(karim, FRENCH)).hasCount(1);
        assertThat(written(karim, ENGLISH)).hasCount(1);
        return article;
    }

    /** Sees who writes, takes the pen with a second look; what the first still types is not lost and not kept. */
    private static void takesOver(Visitor sophie, Visitor karim, String article) {
        sophie.open(article);
        assertThat(sophie.page().locator(".pen")).containsText("Karim Benali");
        assertThat(sophie.page().locator("#title-fr")).not().isEditable();
        sophie.findsItReadable();
        sophie.page().locator(".pen summary").click();
        sophie.press("charters.edit.takeOver.do", "Karim Benali");
        assertThat(sophie.page().locator("#title-fr")).isEditable();
        assertThat(written(sophie, FRENCH)).hasCount(1);
        last(karim, "fr").fill(UNKEPT);
        assertThat(karim.page().locator("#text-problem"))
                .containsText(karim.words().of("charters.edit.notYours"));
        assertThat(last(karim, "fr")).hasValue(UNKEPT);
        karim.findsItReadable();
    }

    private static void remarks(Visitor counsel, String article) {
        Drafts.open(counsel, "3.0.0").follow("charters.articles.go").follow("charters.comments.go");
        String code = article.replaceFirst(".*article=(\\w+).*", "$1");
        counsel.page().locator("#form\\:article, #article").selectOption(new SelectOption().setValue(code));
        counsel.field("charters.comment.words").fill(REMARK);
        counsel.press("charters.comment.say").sees("charters.comment.said").findsItReadable();
    }

    private static void answers(Visitor owner) {
        Drafts.open(owner, "3.0.0").follow("charters.articles.go").follow("charters.comments.go");
        Locator thread = owner.page().locator(".thread").filter(text(REMARK));
        thread.locator(
                        "a",
                        new Locator.LocatorOptions().setHasText(owner.words().of("charters.comment.answer")))
                .click();
        owner.field("charters.comment.words").fill(ANSWER);
        owner.press("charters.comment.say").sees("charters.comment.said").findsItReadable();
    }

    private static void settles(Visitor counsel) {
        Drafts.open(counsel, "3.0.0").follow("charters.articles.go").follow("charters.comments.go");
        Locator thread = counsel.page().locator(".thread").filter(text(REMARK));
        assertThat(thread).containsText(ANSWER);
        thread.locator("input[type=submit], button").click();
        counsel.sees("charters.comment.settledNow");
        assertThat(thread).containsText(counsel.words().of("charters.comment.isSettled"));
        counsel.findsItReadable();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** The row that is still empty. */
    private static Locator last(Visitor visitor, String language) {
        return visitor.page().locator(".clauses li:last-child textarea[lang=" + language + "]");
    }

    private static Locator written(Visitor visitor, String words) {
        return visitor.page().locator(".clauses textarea").filter(text(words));
    }
}
