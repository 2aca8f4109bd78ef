package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The file of human resources, saved by an old spreadsheet, with a row that is wrong. */
@Story
class ImportIT {

    private static final String FILE =
            """
            Matricule;Prénom;Nom;Courriel;Langue;Engagement;Profession;Publics;Unité;Fonction;Gestionnaire;Premier jour
            VB20501;Maëlle;Côté;maelle.cote@chuvb.example;fr;PERMANENT;NURSE;CLINICIAN;URG;Infirmière;VB10009;2026-11-02
            VB20502;Hugo;Roy;hugo.roy@chuvb.example;fr;PERMANENT;NURSE;CLINICIAN;URGENCE;Infirmier;VB10009;2026-11-02
            """;

    @Test
    void nothing_is_written_before_what_is_wrong_was_seen(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021").open("/people/import");
        officer.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("arrivées.csv", "text/csv", FILE.getBytes(Charset.forName("windows-1252"))));
        officer.press("people.import.check");
        officer.page().waitForURL("**/people/run?**");
        officer.sees("people.ImportReason.UNKNOWN_UNIT").findsItReadable();

        officer.press("people.import.apply").sees("people.import.wrongRows", 1);
        assertThat(officer.page().locator("#good")).hasAttribute("type", "checkbox");
        Assertions.assertThat(known("VB20501")).isEqualTo("0");

        officer.page().locator("#good").check();
        officer.press("people.import.apply").sees("people.import.applied");
        Assertions.assertThat(known("VB20501")).isEqualTo("1");
        Assertions.assertThat(known("VB20502")).isEqualTo("0");
        Assertions.assertThat(Registers.value("select last_name from person where staff_no = 'VB20501'"))
                .isEqualTo("Côté");
    }

    private static String known(String staffNo) {
        return Registers.value("select count(*) from person where staff_no = ?", staffNo);
    }
}
