package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels with every answer, whatever it says. */
@ExtendWith(ArquillianExtension.class)
class HeadersIT {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/",
                "/people/register",
                "/people/register.csv",
                "/attestations/certificate.pdf?id=00000000-0000-0000-0000-000000000000",
                "/notices/outbox",
                "/nowhere",
                "/verify",
                "/verify/VB-0000-0000",
                "/health/ready",
                "/sign-in"
            })
    void every_answer_carries_all_of_them_and_is_kept_by_nobody(String address) {
        HttpHeaders headers = new Web().signedIn("VB10021").get(address).headers();
        assertGuarded(headers);
        assertThat(headers.allValues("cache-control")).containsExactly("no-store");
        assertThat(headers.allValues("content-security-policy")).hasSize(1);
        assertThat(headers.firstValue("x-request-id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[\\w-]{12}"));
    }

    @Test
    void files_of_the_pages_are_kept_for_long_and_guarded_as_well() {
        Matcher sheet = Pattern.compile("href=\"(/jakarta\\.faces\\.resource/house\\.css[^\"]*)\"")
                .matcher(new Web().get("/sign-in").body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> answer = new Web().get(sheet.group(1).replace("&amp;", "&"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertGuarded(answer.headers());
        assertThat(answer.headers().firstValue("cache-control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000"));
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void the_policy_of_a_page_allows_only_its_own_scripts() {
        Web reader = new Web().signedIn("VB10004");
        String first = policy(reader);
        assertThat(first)
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .contains("script-src 'strict-dynamic'", "style-src-attr 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", " *");
        assertThat(nonce(first)).isNotEqualTo(nonce(policy(reader)));
    }

    @Test
    void what_is_no_page_runs_nothing() {
        assertThat(new Web()
                        .signedIn("VB10021")
                        .get("/people/register.csv")
                        .headers()
                        .firstValue("content-security-policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src"));
    }

    private static void assertGuarded(HttpHeaders headers) {
        ALWAYS.forEach(
                (name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    private static String policy(Web reader) {
        return reader.get("/home")
                .headers()
                .firstValue("content-security-policy")
                .orElseThrow();
    }

    private static String nonce(String policy) {
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        assertThat(nonce.group(1)).hasSizeGreaterThanOrEqualTo(22);
        return nonce.group(1);
    }
}
