package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void the_choice_made_with_the_switch_comes_first() {
        assertThat(spoken(Asked.of("/home").cookie("language", "en").by("VB10001"), "fr")
                        .getTag())
                .isEqualTo("en-GB");
    }

    @Test
    void without_a_choice_the_person_reads_their_own_language() {
        assertThat(spoken(Asked.of("/home").by("VB10001").speaking(Locale.FRENCH), "en")
                        .getCode())
                .isEqualTo("en");
    }

    @Test
    void a_stranger_reads_the_first_language_the_machine_shares_with_us() {
        assertThat(spoken(Asked.of("/verify/X").speaking(Locale.GERMAN, Locale.US, Locale.FRENCH), "fr")
                        .getTag())
                .isEqualTo("en-GB");
    }

    @Test
    void a_machine_that_says_nothing_or_speaks_none_of_ours_reads_french() {
        assertThat(spoken(Asked.of("/verify/X"), "en").getTag()).isEqualTo("fr-CA");
        assertThat(spoken(Asked.of("/verify/X").speaking(Locale.GERMAN), "en").getCode())
                .isEqualTo("fr");
    }

    @Test
    void a_forged_choice_counts_for_nothing() {
        assertThat(spoken(Asked.of("/home").cookie("language", "<script>"), "en")
                        .getCode())
                .isEqualTo("fr");
    }

    @Test
    void an_error_page_asks_nobody_for_their_language() {
        Asked failed = Asked.of("/home").by("VB10001").with(RequestDispatcher.ERROR_STATUS_CODE, 500);
        Language language = spoken(failed, "en");
        language.me.caller = null;
        assertThat(language.getCode()).isEqualTo("fr");
    }

    @Test
    void what_the_institution_does_not_offer_is_spoken_to_nobody() {
        assertThat(spoken(Asked.of("/home").cookie("language", "en").by("VB10001"), "en", "fr")
                        .getCode())
                .isEqualTo("fr");
        assertThat(spoken(Asked.of("/verify/X").speaking(Locale.FRENCH), "fr", "en")
                        .getCode())
                .isEqualTo("en");
        assertThat(spoken(Asked.of("/verify/X"), "fr", "en").getCode()).isEqualTo("en");
    }

    @Test
    void where_no_cookie_is_set_the_address_says_the_language_and_elsewhere_a_filter_may_have_that_name() {
        assertThat(spoken(Asked.of("/report").asking("language", "en"), "fr").getCode())
                .isEqualTo("en");
        assertThat(spoken(Asked.of("/report/follow").asking("language", "xx"), "fr")
                        .getCode())
                .isEqualTo("fr");
        assertThat(spoken(
                                Asked.of("/mandates/register")
                                        .asking("language", "en")
                                        .by("VB10001"),
                                "fr")
                        .getCode())
                .isEqualTo("fr");
    }

    static Language spoken(Asked asked, String own) {
        return spoken(asked, own, "fr", "en");
    }

    private static Language spoken(Asked asked, String own, String... offered) {
        Language language = new Language();
        language.institution = Offering.languages(offered);
        language.request = asked.request();
        language.me = Readers.person(asked.request(), own);
        return language;
    }
}
