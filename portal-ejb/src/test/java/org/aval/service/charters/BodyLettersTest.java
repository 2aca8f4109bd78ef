package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

class BodyLettersTest extends RegisterTest {

    @Test
    void a_body_without_a_role_receives_the_text_at_its_address_once_for_each_consultation() throws Exception {
        govern(Map.of(
                ConsultationBody.BOARD, "ca@chuvb.example", ConsultationBody.USERS_COMMITTEE, "usagers@chuvb.example"));
        consults();
        assertThat(house.words("select address from mail where kind = 'charters.opinionAsked' order by 1"))
                .containsExactly("ca@chuvb.example", "usagers@chuvb.example");
        assertThat(house.words("select body from mail where address = 'ca@chuvb.example'"))
                .singleElement()
                .asString()
                .contains("le conseil d’administration", "2.1.1", "Une virgule", "Karim Benali");
        byte[] file = HexFormat.of()
                .parseHex(house.words("select encode(content, 'hex') from mail_file limit 1")
                        .get(0));
        try (PDDocument paper = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("A5.1", "A19", "2.1.1");
        }
    }

    @Test
    void nobody_is_written_to_where_no_address_is_held() {
        consults();
        assertThat(house.words("select count(*) from mail where kind = 'charters.opinionAsked'"))
                .isEqualTo(List.of("0"));
    }

    @Test
    void an_address_that_is_none_is_refused() {
        refused("charters.addressMalformed", () -> govern(Map.of(ConsultationBody.BOARD, "au bureau 3")));
    }

    private void govern(Map<ConsultationBody, String> addresses) {
        UUID charter =
                UUID.fromString(house.words("select id::text from charter").get(0));
        GovernanceDesk desk = house.get(GovernanceDesk.class);
        int version = as(CATHERINE, () -> desk.read(charter, "fr")).version();
        as(
                CATHERINE,
                () -> desk.govern(
                        charter,
                        version,
                        new CharterGovernance(null, 24, 2, Set.of(), true, Set.of(), addresses, false)));
    }

    private void consults() {
        CharterDesk desk = house.get(CharterDesk.class);
        UUID charter =
                UUID.fromString(house.words("select id::text from charter").get(0));
        UUID id = as(KARIM, () -> desk.draft(charter, ChangeType.EDITORIAL));
        as(KARIM, () -> desk.describe(id, shown(id), new CharterVersion.Summary("Une virgule", "A comma"), 0));
        as(KARIM, () -> desk.openConsultation(id, shown(id)));
    }

    private int shown(UUID id) {
        return Integer.parseInt(house.words("select version from charter_version where id = ?", id)
                .get(0));
    }
}
