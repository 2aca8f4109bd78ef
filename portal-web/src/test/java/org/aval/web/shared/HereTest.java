package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {

    @Test
    void turning_the_page_keeps_the_filters_and_forgets_the_page_before() {
        assertThat(at("/people/register?state=ACTIVE&after=a&words=x%26y").turned("before", "Côté & fils|42"))
                .isEqualTo("/people/register?state=ACTIVE&words=x%26y&before=C%C3%B4t%C3%A9+%26+fils%7C42");
        assertThat(at("/people/register").turned("after", "b")).isEqualTo("/people/register?after=b");
    }

    @Test
    void an_export_takes_the_filters_and_all_pages() {
        assertThat(at("/people/register?state=ACTIVE&before=a").getUnpaged()).isEqualTo("state=ACTIVE");
        assertThat(at("/people/register").getUnpaged()).isEmpty();
    }

    @Test
    void a_page_shown_in_place_of_another_comes_back_to_what_was_asked() {
        Here here = new Here();
        here.request = Asked.of("/sign-in")
                .with(RequestDispatcher.FORWARD_REQUEST_URI, "/charters/library")
                .with(RequestDispatcher.FORWARD_QUERY_STRING, "kind=CHARTER")
                .request();
        assertThat(here.getAddress()).isEqualTo("/charters/library?kind=CHARTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere", "home", "", "/a\r\nb"})
    void nobody_is_sent_elsewhere_by_a_forged_address(String forged) {
        assertThat(Addresses.localOrHome(forged)).isEqualTo("/home");
    }

    @Test
    void an_address_of_the_portal_is_followed() {
        assertThat(Addresses.localOrHome("/people/person?id=1&x=%C3%A9")).isEqualTo("/people/person?id=1&x=%C3%A9");
        assertThat(Addresses.localOrHome(null)).isEqualTo("/home");
    }

    private static Here at(String address) {
        Here here = new Here();
        here.request = Asked.of(address).request();
        return here;
    }
}
