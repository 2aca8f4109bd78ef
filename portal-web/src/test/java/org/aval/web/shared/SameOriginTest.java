package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a page of the portal signs its reader in, or says what was on the screen. */
class SameOriginTest {

    private static final String HOST = "portal.chuvb.example:8443";

    @Test
    void a_page_of_the_portal_is_heard() {
        assertThat(SameOrigin.sent(saying("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(SameOrigin.sent(saying("Origin", "https://" + HOST))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", ""})
    void a_page_elsewhere_is_not_heard(String site) {
        assertThat(SameOrigin.sent(saying("Sec-Fetch-Site", site))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://chuvb.example:8443", "null", "https://[", "mailto:a@b"})
    void an_origin_elsewhere_is_not_heard(String origin) {
        assertThat(SameOrigin.sent(saying("Origin", origin))).isFalse();
    }

    @Test
    void what_the_browser_says_of_the_site_counts_more_than_the_origin() {
        Map<String, String> both = Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://" + HOST, "Host", HOST);
        assertThat(SameOrigin.sent(request(both))).isFalse();
    }

    @Test
    void a_browser_that_says_nothing_is_held_by_its_cookie_alone() {
        assertThat(SameOrigin.sent(request(Map.of("Host", HOST)))).isTrue();
    }

    private static HttpServletRequest saying(String header, String value) {
        return request(Map.of(header, value, "Host", HOST));
    }

    private static HttpServletRequest request(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, details) -> headers.get((String) details[0]));
    }
}
