package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registers as files: the rows the page shows, to who may see the page. */
@ExtendWith(ArquillianExtension.class)
class ExportsIT {

    @Test
    void the_file_has_the_filtered_rows_and_one_line_of_names() {
        HttpResponse<String> file = new Web().signedIn("VB10021").get("/people/register.csv?words=bouchard");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("content-disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment; filename="));
        assertThat(rows(file)).hasSize(2).last().asString().contains("VB10010", "Amélie Bouchard");
    }

    @Test
    void a_workbook_is_handed_out_under_the_same_rights() {
        HttpResponse<String> book = new Web().signedIn("VB10021").get("/people/register.xlsx?words=bouchard");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("content-type")).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        assertThat(book.body()).startsWith("PK");
        assertThat(new Web().signedIn("VB10014").get("/people/register.xlsx").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_manager_gets_the_own_team() {
        assertThat(rows(new Web().signedIn("VB10011").get("/people/register.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains("Élodie Brassard");
    }

    @Test
    void the_register_of_signatures_tells_no_result() {
        List<String> rows = rows(new Web().signedIn("VB10027").get("/attestations/register.csv?words=VB10018"));
        assertThat(rows).hasSize(2).last().asString().contains("VB10018").doesNotContain("%");
    }

    @Test
    void who_may_not_see_the_page_gets_no_file() {
        Web colleague = new Web().signedIn("VB10014");
        assertThat(colleague.get("/people/register.csv").statusCode()).isEqualTo(403);
        assertThat(colleague.get("/attestations/register.csv").statusCode()).isEqualTo(403);
        assertThat(colleague
                        .get("/notices/mail.eml?id=00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isIn(403, 404);
    }

    private static List<String> rows(HttpResponse<String> file) {
        return file.body().lines().toList();
    }
}
