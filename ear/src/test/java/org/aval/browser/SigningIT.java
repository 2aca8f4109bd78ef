package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The signing screen says what is missing, keeps what was written, and takes one signature. */
@Story
class SigningIT {

    private static final String ATTESTATIONS = "select count(*) from attestation where obligation_id = ?";

    @Test
    void whatever_is_missing_is_said_beside_its_field_and_nothing_written_is_lost(Visits visits) {
        UUID obligation = Registers.askReadAndPass("VB10012");
        Visitor physician = visits.with(Device.DESKTOP, "fr").signedIn("VB10012");
        physician.open("/attestations/sign?id=" + obligation).press("attestations.ObligationStep.SIGN");
        assertThat(beside(physician, "agreed")).hasText(physician.words().of("attestations.agreeFirst"));
        assertThat(beside(physician, "name"))
                .hasText(physician.words().of("attestations.nameDiffers", "Dre Priya Raman"));
        assertThat(beside(physician, "password")).hasText(physician.words().of("attestations.passwordMissing"));

        physician.findsItReadable();
        Locator summary = physician.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK);
        assertThat(summary).hasCount(3);
        summary.nth(1).click();
        assertThat(physician.field("attestations.sign.name")).isFocused();

        sign(physician, "Priya", "val-boreal");
        assertThat(beside(physician, "name"))
                .hasText(physician.words().of("attestations.nameDiffers", "Dre Priya Raman"));
        assertThat(physician.field("attestations.sign.name")).hasValue("Priya");
        assertThat(physician.field("attestations.sign.agree")).isChecked();
        assertThat(Registers.value(ATTESTATIONS, obligation)).isEqualTo("0");
    }

    @Test
    void a_wrong_password_is_said_beside_the_password_and_the_name_stays(Visits visits) {
        UUID obligation = Registers.askReadAndPass("VB10013");
        Visitor physician = visits.with(Device.PHONE, "fr").signedIn("VB10013");
        physician.open("/attestations/sign?id=" + obligation);
        sign(physician, "Samuel Cohen", "val-boreale");
        assertThat(beside(physician, "password")).hasText(physician.words().of("attestations.wrongPassword"));
        assertThat(physician.field("attestations.sign.name")).hasValue("Samuel Cohen");
        assertThat(physician.field("attestations.sign.agree")).isChecked();
        assertThat(physician.field("shared.password")).hasValue("");

        physician.field("shared.password").fill("val-boreal");
        physician.press("attestations.ObligationStep.SIGN").reads("attestations.attestation.done");
    }

    @Test
    void a_double_click_leaves_one_signature(Visits visits) {
        UUID obligation = Registers.askReadAndPass("VB10019");
        Visitor researcher = visits.with(Device.DESKTOP, "fr").signedIn("VB10019");
        researcher.open("/attestations/sign?id=" + obligation);
        researcher.field("attestations.sign.agree").check();
        researcher.field("attestations.sign.name").fill("Anne-Marie Dubé");
        researcher.field("shared.password").fill("val-boreal");
        researcher.button("attestations.ObligationStep.SIGN").dblclick();
        researcher.page().waitForURL("**/attestations/attestation?**");
        assertThat(Registers.value(ATTESTATIONS, obligation)).isEqualTo("1");
        assertThat(Registers.value(
                        "select count(*) from obligation_journal where obligation_id = ? and step = 'SIGN'",
                        obligation))
                .isEqualTo("1");
    }

    @Test
    void a_window_that_stayed_open_is_told_what_happened_elsewhere(Visits visits) {
        UUID obligation = Registers.askReadAndPass("VB10020");
        Visitor early =
                visits.with(Device.DESKTOP, "fr").signedIn("VB10020").open("/attestations/sign?id=" + obligation);
        Visitor late = visits.with(Device.PHONE, "fr").signedIn("VB10020").open("/attestations/sign?id=" + obligation);
        new Journey(early).sign("David Simard", "val-boreal");
        early.reads("attestations.attestation.done");

        new Journey(late).sign("David Simard", "val-boreal");
        late.page().waitForURL("**/attestations/attestation?**");
        late.sees("attestations.alreadySigned");
        assertThat(Registers.value(ATTESTATIONS, obligation)).isEqualTo("1");
    }

    @Test
    void an_answer_given_twice_counts_once(Visits visits) {
        UUID obligation = Registers.askAndRead("VB10029");
        String address = "/attestations/scenarios?id=" + obligation;
        Visitor first = visits.with(Device.DESKTOP, "fr").signedIn("VB10029").open(address);
        first.press("attestations.scenarios.go");
        Visitor second = visits.with(Device.DESKTOP, "fr").signedIn("VB10029").open(address);
        new Journey(first).answer(true);
        new Journey(second).choice(false).check();
        second.press("attestations.scenarios.answer").sees("attestations.scenarios.right");
        assertThat(Registers.value(
                        "select count(*) from quiz_item i join quiz_attempt t on t.id = i.attempt_id"
                                + " where t.obligation_id = ? and i.chosen = i.right_place",
                        obligation))
                .isEqualTo("1");
    }

    private static void sign(Visitor somebody, String name, String password) {
        new Journey(somebody).sign(name, password);
    }

    /** The sentence that belongs to a field: a screen reader says it with the field. */
    private static Locator beside(Visitor somebody, String field) {
        Page page = somebody.page();
        assertThat(page.locator("#" + field)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#" + field).getAttribute("aria-describedby")).contains(field + "-problem");
        return page.locator("#" + field + "-problem");
    }
}
