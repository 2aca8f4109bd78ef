package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords guessed over the network: it gets nobody in, and keeps nobody out. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {

    /** Nobody else signs in with these from a new device: this class guesses at them. */
    private static final String ATTACKED = "VB10028";

    private static final String ALSO_ATTACKED = "VB10023";
    private static final String NOBODYS = "VB97531";
    private static final int TRIES = 10;

    @Test
    void an_attack_on_an_account_does_not_delay_its_owner_on_the_device_she_uses() {
        Web hers = new Web().signedIn(ATTACKED);
        guess(ATTACKED);

        assertThat(new Web().signsIn(ATTACKED, As.PASSWORD).statusCode())
                .as("the right password from a new device meanwhile")
                .isEqualTo(200);
        hers.post("/sign-out", Map.of());
        assertThat(hers.signsIn(ATTACKED, As.PASSWORD).statusCode())
                .as("on her device")
                .isEqualTo(302);
    }

    @Test
    void a_number_that_is_nobodys_gets_the_same_answers_as_one_that_is_somebodys() {
        assertThat(words(guess(NOBODYS))).isEqualTo(words(guess(ALSO_ATTACKED)));
        assertThat(words(new Web().signsIn(NOBODYS, "x"))).isEqualTo(words(new Web().signsIn(ALSO_ATTACKED, "x")));
    }

    @Test
    void the_mark_of_a_device_is_for_the_server_alone_and_names_nobody() {
        HttpResponse<String> answer = new Web().signsIn("VB10007", As.PASSWORD);
        assertThat(answer.headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("AVALDEVICE="))
                .singleElement()
                .asString()
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("VB10007", "Domain=");
        assertThat(new Web().signsIn("VB10007", "wrong").headers().allValues("set-cookie"))
                .noneMatch(cookie -> cookie.startsWith("AVALDEVICE="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/j_security_check",
                "/charters/j_security_check",
                "/j_security_check;a=b",
                "/j_security_check%3Bx",
                "/%6a_security_check",
                "/x%2Fj_security_check",
                "/home;x=/j_security_check",
                "/jakarta.faces.resource/j_security_check",
                "/verify/j_security_check",
                "/%256a_security_check"
            })
    void there_is_no_way_around_the_count(String address) {
        Web somebody = new Web();
        somebody.get("/home");
        somebody.post(address, Map.of("j_username", "VB10004", "j_password", As.PASSWORD));
        assertThat(somebody.get("/home").body()).contains("action=\"/sign-in\"");
    }

    /** More wrong passwords than are looked at. @return what the last one got */
    private static HttpResponse<String> guess(String staffNo) {
        HttpResponse<String> answer = null;
        for (int guess = 0; guess <= TRIES; guess++) {
            answer = new Web().signsIn(staffNo, "guess " + guess);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        return answer;
    }

    private static String words(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("(?s).*id=\"refused\">|</div>.*", "");
    }
}
