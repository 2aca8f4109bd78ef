package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public check: an answer about a printed code, for people and for machines, that keeps nothing and tells no more. */
@ExtendWith(ArquillianExtension.class)
public class PublicCheckIT {

    @Deployment
    public static WebArchive guest() {
        return Guest.war(PublicCheckIT.class, Tables.class, Web.class);
    }

    @Test
    void a_paper_of_the_version_in_force_is_genuine() {
        JsonObject answer = json(code("2.1.0"), 200);
        assertThat(answer.getString("answer")).isEqualTo("genuine");
        assertThat(answer.keySet())
                .containsExactlyInAnyOrder(
                        "code",
                        "answer",
                        "reference",
                        "name",
                        "charter",
                        "version",
                        "signedAt",
                        "validUntil",
                        "evidenceSha256");
    }

    @Test
    void a_paper_of_an_older_version_says_what_it_is_worth() {
        assertThat(json(code("2.0.0"), 200).getString("answer")).isIn("genuine", "superseded", "ended");
    }

    @Test
    void how_the_code_is_typed_does_not_matter() {
        String code = code("2.1.0");
        String typed = code.toLowerCase().replace("-", "%20");
        assertThat(json(typed, 200).getString("code")).isEqualTo(code);
    }

    @Test
    void an_unknown_code_is_not_found_and_nothing_else_is_said() {
        assertThat(json("VB-0000-0000", 404).keySet()).containsExactlyInAnyOrder("code", "answer");
        assertThat(new Web().get("/verify/VB-0000-0000").statusCode()).isEqualTo(404);
        assertThat(new Web().get("/verify/" + "A".repeat(5000)).statusCode()).isIn(404, 414);
        assertThat(new Web().get("/verify/%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void the_page_sets_no_cookie_and_names_no_staff_number() {
        HttpResponse<String> answer = new Web().get("/verify/" + code("2.1.0"), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.body()).doesNotContainPattern("VB1\\d{4}").doesNotContain("@chuvb.example");
        assertThat(new Web().get("/verify").headers().allValues("set-cookie")).isEmpty();
    }

    private static String code(String version) {
        return Tables.value(
                "select code from attestation_now where version_number = ? and state = 'VALID' order by reference limit 1",
                version);
    }

    private static JsonObject json(String code, int status) {
        HttpResponse<String> answer = new Web().get("/verify/" + code, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
