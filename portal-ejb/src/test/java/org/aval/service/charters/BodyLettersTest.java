package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.aval.service.seal.HeldOut;
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
        byte[] file = sent();
        try (PDDocument paper = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("A5.1", "A19", "2.1.1");
        }
    }

    @Test
    void the_text_is_sealed_once_for_all_and_proves_that_it_was_begun_and_not_what_others_said_of_it() {
        govern(Map.of(
                ConsultationBody.BOARD, "ca@chuvb.example", ConsultationBody.USERS_COMMITTEE, "usagers@chuvb.example"));
        UUID version = consults();
        HeldOut first = new HeldOut(house, sent()).isSealedProving("charter_version_journal");
        assertThat(first.steps()).containsExactly("DRAFT");
        assertThat(house.rows("select record::text, reference from seal where kind = 'CHARTER_PAPER'"))
                .containsExactly(List.of(version.toString(), "CHARTE-MS 2.1.1"));
        assertThat(house.words("select distinct encode(sha256(content), 'hex') from mail_file"))
                .isEqualTo(house.words("select sha256 from seal where kind = 'CHARTER_PAPER'"));

        CharterDesk desk = house.get(CharterDesk.class);
        as(KARIM, () -> desk.submit(version, shown(version)));
        as(CATHERINE, () -> desk.askChange(version, shown(version), "Le canari n’est pas d’accord"));
        house.clock().forward(Duration.ofDays(3));
        as(KARIM, () -> desk.openConsultation(version, shown(version)));
        byte[] second = content(
                """
                select encode(f.content, 'hex') from mail_file f join seal s on s.sha256 = encode(sha256(f.content), 'hex')
                 order by s.at desc limit 1""");
        HeldOut again = new HeldOut(house, second).isSealedProving("charter_version_journal");
        assertThat(house.words("select sha256 from seal where kind = 'CHARTER_PAPER'"))
                .hasSize(2);
        assertThat(again.steps()).containsExactly("DRAFT");
        assertThat(again.proof().toString()).doesNotContain("canari");
    }

    @Test
    void a_document_of_the_institution_is_sent_as_it_is() {
        govern(Map.of(ConsultationBody.BOARD, "ca@chuvb.example"));
        UUID version = drafted();
        house.change(
                """
                insert into charter_file (version_id, language, name, pages, sha256, content, attached_at, attached_by)
                select ?, 'fr', 'charte.pdf', 1, encode(sha256('%PDF'), 'hex'), '%PDF', now(), id from person limit 1""",
                version);
        as(KARIM, () -> house.get(CharterDesk.class).openConsultation(version, shown(version)));
        assertThat(new String(sent(), StandardCharsets.UTF_8)).isEqualTo("%PDF");
        assertThat(house.words("select sha256 from seal where kind = 'CHARTER_PAPER'"))
                .isEmpty();
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

    private UUID consults() {
        UUID id = drafted();
        as(KARIM, () -> house.get(CharterDesk.class).openConsultation(id, shown(id)));
        return id;
    }

    private UUID drafted() {
        CharterDesk desk = house.get(CharterDesk.class);
        UUID charter =
                UUID.fromString(house.words("select id::text from charter").get(0));
        UUID id = as(KARIM, () -> desk.draft(charter, ChangeType.EDITORIAL));
        as(KARIM, () -> desk.describe(id, shown(id), new CharterVersion.Summary("Une virgule", "A comma"), 0));
        return id;
    }

    private byte[] sent() {
        return content("select encode(content, 'hex') from mail_file limit 1");
    }

    private byte[] content(String sql) {
        return HexFormat.of().parseHex(house.words(sql).get(0));
    }

    private int shown(UUID id) {
        return Integer.parseInt(house.words("select version from charter_version where id = ?", id)
                .get(0));
    }
}
