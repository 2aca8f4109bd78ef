package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front as anybody on the network finds it: closed but for what is open on purpose, and talkative about nothing. */
@ExtendWith(ArquillianExtension.class)
class ClosedFrontIT {

    private static final String SIGN_IN = "action=\"/sign-in\"";

    static Set<String> closed() {
        return Addresses.closed();
    }

    static Set<String> pages() {
        return Addresses.pages();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_stranger_gets_the_sign_in_and_nothing_else(String address) {
        for (String method : new String[] {"GET", "POST"}) {
            HttpResponse<String> answer = new Web().send(method, address, "");
            assertThat(answer.body())
                    .as(method + " " + address)
                    .contains(SIGN_IN)
                    .doesNotContain("class=\"rail");
            assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        }
    }

    @Test
    void what_is_open_is_open_on_purpose() {
        assertThat(Addresses.all()).containsAll(Addresses.OPEN);
        assertThat(new Web().get("/verify").statusCode()).isEqualTo(200);
        assertThat(new Web().get("/sign-in").body()).contains(SIGN_IN);
        assertThat(new Web().get("/error").statusCode()).isEqualTo(404);
        assertThat(new Web().get("/").body()).contains(SIGN_IN);
    }

    @Test
    void the_health_of_the_portal_is_told_to_the_machines() {
        assertThat(new Web().get("/health/live").body()).isEqualTo("live\n");
        assertThat(new Web().get("/health/ready").body()).isEqualTo("ready\n");
        assertThat(new Web().get("/health/ready").headers().allValues("set-cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_address(String page) {
        assertThat(new Web().signedIn("VB10004").get(page + ".xhtml").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/house/page.xhtml",
                "/META-INF/MANIFEST.MF",
                "/resources/house/decision.xhtml",
                "/jakarta.faces.resource/decision.xhtml?ln=house",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/%2e%2e/WEB-INF/web.xml.xhtml",
                "/j_security_check/"
            })
    void what_the_pages_are_made_of_is_not_handed_out(String address) {
        assertThat(new Web().signedIn("VB10004").get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_said_in_the_readers_language() {
        Web reader = new Web().signedIn("VB10004");
        assertThat(missing(reader.with("language", "fr"), "/nowhere")).contains("Rien ne se trouve à cette adresse");
        assertThat(missing(reader.with("language", "en"), "/nowhere")).contains("lang=\"en-GB\"");
        assertThat(new Web()
                        .get("/verify/VB-0000-0000", "Accept-Language", "en")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS", "FOO"})
    void only_the_methods_in_use_are_answered(String method) {
        Web reader = new Web().signedIn("VB10004");
        Stream.of(
                        "/home",
                        "/verify",
                        "/verify/VB-0000-0000",
                        "/health/live",
                        "/attestations/certificate.pdf",
                        "/sign-out")
                .forEach(address -> {
                    HttpResponse<String> answer = reader.send(method, address, "");
                    assertThat(answer.statusCode()).as(method + " " + address).isIn(403, 404, 405, 501);
                    assertThat(answer.body()).doesNotContain("AVALSESSION");
                });
        assertThat(reader.get("/home").body()).as("still signed in").doesNotContain(SIGN_IN);
    }

    @Test
    void a_forged_page_is_refused_without_a_word_about_the_inside() {
        Web reader = new Web().signedIn("VB10004");
        HttpResponse<String> forged =
                reader.post("/attestations/mine", Map.of("mine", "mine", "jakarta.faces.ViewState", "-123:456"));
        assertThat(forged.statusCode()).isEqualTo(409);
        HttpResponse<String> serialized = reader.post(
                "/attestations/mine", Map.of("mine", "mine", "jakarta.faces.ViewState", "rO0ABXNyABFqYXZhLnV0aWw="));
        assertThat(serialized.statusCode()).isBetween(400, 499);
        Stream.of(forged, serialized).forEach(answer -> assertThat(answer.body())
                .doesNotContain("Exception:", "at org.", "at com.", "Caused by", "WildFly", "Undertow"));
    }

    @Test
    void a_post_without_its_page_changes_nothing() {
        Web reader = new Web().signedIn("VB10004");
        HttpResponse<String> answer = reader.post(
                "/attestations/mine", Map.of("mine", "mine", "rows:0:reconsider", "x", "primefaces.nonce", "x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<li class=\"is-");
    }

    @Test
    void a_foreign_page_posts_nothing() {
        Web reader = new Web().signedIn("VB10004");
        Map<String, String> form = Map.of("id", "00000000-0000-0000-0000-000000000000", "article", "A0");
        assertThat(reader.post("/attestations/displayed", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/attestations/displayed", form, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/attestations/displayed", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_is_sent_elsewhere_by_a_forged_link() {
        Stream.of("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)")
                .forEach(back -> assertThat(new Web()
                                .post("/preferences/language", Map.of("language", "en", "back", back))
                                .headers()
                                .firstValue("location"))
                        .as(back)
                        .hasValueSatisfying(location ->
                                assertThat(location).endsWith("/home").doesNotContain("elsewhere")));
    }

    private static String missing(Web reader, String address) {
        HttpResponse<String> answer = reader.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body();
    }
}
