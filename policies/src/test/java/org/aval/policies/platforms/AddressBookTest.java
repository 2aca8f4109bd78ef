package org.aval.policies.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account is recognised from whatever is pasted, and what only pretends is not. */
class AddressBookTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/CHUValBoreal, FACEBOOK, CHUValBoreal, https://www.facebook.com/CHUValBoreal",
        "facebook.com/CHUValBoreal/, FACEBOOK, CHUValBoreal, https://www.facebook.com/CHUValBoreal",
        "http://m.facebook.com/CHUValBoreal/photos/12, FACEBOOK, CHUValBoreal, https://www.facebook.com/CHUValBoreal",
        "https://fr-ca.facebook.com/CHUValBoreal?ref=bookmarks, FACEBOOK, CHUValBoreal, https://www.facebook.com/CHUValBoreal",
        "https://www.facebook.com/profile.php?id=100064512345, FACEBOOK, 100064512345, https://www.facebook.com/100064512345",
        "' https://Instagram.com/chuvalboreal?igshid=abc ', INSTAGRAM, chuvalboreal, https://www.instagram.com/chuvalboreal",
        "https://twitter.com/CHUVB_info, X, CHUVB_info, https://x.com/CHUVB_info",
        "x.com/CHUVB_info/, X, CHUVB_info, https://x.com/CHUVB_info",
        "https://ca.linkedin.com/company/chu-val-boreal/about/, LINKEDIN, company/chu-val-boreal, https://www.linkedin.com/company/chu-val-boreal",
        "https://www.youtube.com/@CHUValBoreal/videos, YOUTUBE, @CHUValBoreal, https://www.youtube.com/@CHUValBoreal",
        "https://www.tiktok.com/@etudiants_chuvb?lang=fr, TIKTOK, etudiants_chuvb, https://www.tiktok.com/@etudiants_chuvb",
        "https://mastodon.social/@chuvb, MASTODON, chuvb@mastodon.social, https://mastodon.social/@chuvb",
        "https://bsky.app/profile/chuvb.bsky.social, BLUESKY, chuvb.bsky.social, https://bsky.app/profile/chuvb.bsky.social"
    })
    void an_account_is_recognised_from_what_was_pasted(String pasted, String platform, String handle, String address)
            throws Exception {
        assertThat(AddressBook.read(pasted, null)).isEqualTo(new AccountAddress(platform, handle, address));
    }

    @ParameterizedTest
    @CsvSource({
        "bonjour, NO_ADDRESS",
        "javascript:alert(1), NO_ADDRESS",
        "ftp://facebook.com/CHUValBoreal, NO_ADDRESS",
        "https://facebook.com@evil.example/CHUValBoreal, NO_ADDRESS",
        "https://carnets.chuvb.example/blogue, UNKNOWN_PLATFORM",
        "https://www.facebook.com/watch, NO_ACCOUNT",
        "https://www.instagram.com/p/CxYz12, NO_ACCOUNT",
        "https://x.com/CHUVB_info/status/178, NO_ACCOUNT",
        "https://x.com/search?q=chuvb, NO_ACCOUNT",
        "https://www.facebook.com/, NO_ACCOUNT",
        "https://www.fаcebook.com/CHUValBoreal, LOOKS_ALIKE",
        "https://xn--fcebook-2fg.com/CHUValBoreal, LOOKS_ALIKE",
        "https://lnstagram.com/chuvalboreal, LOOKS_ALIKE",
        "https://www.instagram.com/сhuvalboreal, LOOKS_ALIKE"
    })
    void what_is_no_account_is_refused_with_its_reason(String pasted, AddressFault fault) {
        assertThatExceptionOfType(RefusedAddressException.class)
                .isThrownBy(() -> AddressBook.read(pasted, null))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    @Test
    void a_site_of_its_own_is_read_as_the_platform_somebody_says_it_is() throws Exception {
        assertThat(AddressBook.read("https://carnets.chuvb.example/", "BLOG"))
                .isEqualTo(new AccountAddress("BLOG", "carnets.chuvb.example", "https://carnets.chuvb.example"));
    }

    @Test
    void capitals_make_no_other_account() throws Exception {
        assertThat(AddressBook.read("x.com/chuvb_INFO", null).key())
                .isEqualTo(
                        AddressBook.read("https://twitter.com/CHUVB_info", null).key());
    }

    @ParameterizedTest
    @CsvSource({"CHUVB_info, CHUVB.info", "chuvalboreal, chuva1boreal", "chuvalboreal, chuvaIboreal", "chuvb, сhuvb"})
    void two_handles_that_a_reader_cannot_tell_apart_look_the_same(String one, String other) {
        assertThat(LookAlikes.look(one)).isEqualTo(LookAlikes.look(other));
    }

    @Test
    void every_platform_is_there_once_with_patterns_that_find_a_handle() {
        assertThat(AddressBook.platforms()).extracting(PlatformCard::platform).doesNotHaveDuplicates();
        assertThat(AddressBook.platforms()).allSatisfy(card -> {
            assertThat(card.paths())
                    .allSatisfy(
                            form -> assertThat(Pattern.compile(form).pattern()).contains("(?<handle>"));
            assertThat(card.address()).contains("{handle}");
        });
    }
}
