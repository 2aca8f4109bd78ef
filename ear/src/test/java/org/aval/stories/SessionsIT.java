package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From sign-in to sign-out, as cookies tell it. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final String SIGN_IN = "action=\"/sign-in\"";

    @Test
    void the_session_cookie_is_for_the_server_alone_and_names_no_machine() {
        HttpResponse<String> first = new Web().get("/home");
        String cookie = first.headers().allValues("set-cookie").stream()
                .filter(text -> text.startsWith(Web.SESSION + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.toLowerCase())
                .contains("; httponly", "; samesite=lax", "; path=/")
                .doesNotContain("domain=");
        assertThat(cookie.replaceFirst(";.*", ""))
                .matches(Web.SESSION + "=[\\w-]{24,}(\\.\\d{1,2})?"); // its place for a balancer
    }

    @Test
    void a_session_known_before_sign_in_is_worth_nothing_after() {
        Web somebody = new Web();
        somebody.get("/home");
        String planted = somebody.session();
        somebody.signedIn("VB10004");

        assertThat(somebody.session()).isNotEqualTo(planted);
        assertThat(new Web().with(Web.SESSION, planted).get("/home").body()).contains(SIGN_IN);
        assertThat(somebody.get("/home").body()).doesNotContain(SIGN_IN);
    }

    @Test
    void a_session_somebody_invented_is_not_taken_over() {
        Web somebody = new Web().with(Web.SESSION, "A".repeat(24));
        somebody.signedIn("VB10004");
        assertThat(somebody.session()).isNotEqualTo("A".repeat(24));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Web somebody = new Web().signedIn("VB10004");
        String ended = somebody.session();
        HttpResponse<String> answer = somebody.post("/sign-out", Map.of());
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?out=true"));
        assertThat(new Web().with(Web.SESSION, ended).get("/home").body()).contains(SIGN_IN);
    }

    @Test
    void a_link_signs_nobody_out() {
        Web somebody = new Web().signedIn("VB10004");
        assertThat(somebody.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(somebody.get("/home").body()).doesNotContain(SIGN_IN);
    }

    @Test
    void wrong_and_unknown_are_answered_with_the_same_words() {
        assertThat(refusal("VB10029", "wrong")).isEqualTo(refusal("VB99999", "wrong"));
        assertThat(refusal("VB10025", As.PASSWORD)).isEqualTo(refusal("VB99998", "wrong"));
    }

    @Test
    void the_page_asked_for_before_sign_in_comes_after_it() {
        Web somebody = new Web();
        String asked = "/charters/library?from=mail";
        assertThat(somebody.get(asked).body()).contains("name=\"back\" value=\"" + asked + "\"");
        HttpResponse<String> answer =
                somebody.post("/sign-in", Map.of("number", "VB10004", "password", As.PASSWORD, "back", asked));
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/charters/library?from=mail"));
    }

    @Test
    void who_signs_in_at_a_page_that_somebody_left_open_is_not_taken_for_them() {
        Web computer = new Web().signedIn("VB10004");
        assertThat(computer.get("/home").body()).contains("Olivier Gagné");
        computer.signedIn("VB10007");
        assertThat(computer.get("/home").body())
                .contains("Marc-Antoine Pelletier")
                .doesNotContain("Olivier Gagné");
    }

    @Test
    void a_foreign_page_signs_nobody_in() {
        Map<String, String> form = Map.of("number", "VB10004", "password", As.PASSWORD);
        assertThat(new Web()
                        .post("/sign-in", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Web()
                        .post("/sign-in", form, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)"
            })
    void a_forged_form_leads_home(String back) {
        HttpResponse<String> answer =
                new Web().post("/sign-in", Map.of("number", "VB10004", "password", As.PASSWORD, "back", back));
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/home"));
    }

    /** The page of a refused sign-in without what differs with each answer. */
    private static String refusal(String staffNo, String password) {
        HttpResponse<String> answer = new Web().signsIn(staffNo, password);
        return answer.statusCode()
                + answer.body()
                        .replaceAll("nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "")
                        .replace(staffNo, "");
    }
}
