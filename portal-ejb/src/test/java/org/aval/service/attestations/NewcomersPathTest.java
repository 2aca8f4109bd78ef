package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.TimelineLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewcomersPathTest extends RegisterTest {

    private UUID obligation;
    private Walk noemie;

    @BeforeEach
    void first_day() {
        obligation = obligationOf(NOEMIE);
        noemie = new Walk(house, NOEMIE, obligation);
    }

    @Test
    void from_the_first_page_to_the_attestation() {
        UUID attestation = noemie.goesAllTheWay("fr", "noemie tessier");

        assertThat(stateOf(obligation)).isEqualTo("SIGNED");
        assertThat(house.words("select step from obligation_journal where obligation_id = ? order by line", obligation))
                .containsExactly("ASSIGN", "OPEN", "READ_ALL", "PASS_QUIZ", "SIGN");
        AttestationRecord record =
                as(NOEMIE, () -> house.get(AttestationDesk.class).read(attestation, "fr"));
        assertThat(record.standing()).isEqualTo(AttestationStanding.VALID);
        assertThat(record.name()).isEqualTo("Noémie Tessier");
        assertThat(record.title()).isEqualTo("Infirmière, urgence");
        assertThat(record.unit()).isEqualTo("Urgence");
        assertThat(record.versionNumber()).isEqualTo("2.1.0");
        assertThat(record.validUntil()).isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(record.reference()).startsWith("ATT-2026-");
        assertThat(record.code()).matches("VB-[0-9A-HJ-NP-Z]{4}-[0-9A-HJ-NP-Z]{4}");
        assertThat(record.own()).isTrue();
        assertThat(record.timeline()).extracting(TimelineLine::who).containsExactly("Noémie Tessier");
        assertThat(as(NOEMIE, () -> noemie.signing().attestationOf(obligation))).contains(attestation);
        assertThat(house.words("select kind from mail")).containsExactly("attestations.signed");
    }

    @Test
    void the_evidence_file_holds_what_a_court_asks_for() throws IOException {
        house.clock().set(Instant.parse("2026-11-21T14:00:00Z"));
        noemie.reads("fr");
        house.clock().forward(Duration.ofMinutes(4));
        noemie.tries(false);
        noemie.tries(true);
        house.clock().forward(Duration.ofMinutes(1));
        noemie.confirms();
        house.clock().forward(Duration.ofSeconds(30));
        String shown = as(NOEMIE, () -> noemie.reading().read(obligation, "fr"))
                .charter()
                .canonical();
        UUID attestation = noemie.signs("Noémie Tessier");

        byte[] bytes = as(NOEMIE, () -> house.get(CertificateDesk.class).evidence(attestation))
                .bytes();
        AttestationRecord record =
                as(NOEMIE, () -> house.get(AttestationDesk.class).read(attestation, "fr"));
        assertThat(Sha256.of(bytes)).isEqualTo(record.evidenceSha256());
        JsonNode file = new ObjectMapper().readTree(bytes);
        assertThat(fields(file))
                .containsExactly(
                        "form",
                        "reference",
                        "verificationCode",
                        "institution",
                        "signer",
                        "document",
                        "confirmation",
                        "authentication",
                        "events",
                        "articlesDisplayed",
                        "knowledgeCheck",
                        "clock");
        assertThat(file.at("/form").asText()).isEqualTo("aval-attestation-evidence/1");
        assertThat(file.at("/verificationCode").asText()).isEqualTo(record.code());
        assertThat(file.at("/institution/code").asText()).isEqualTo("CHUVB");
        assertThat(file.at("/signer").toString())
                .isEqualTo("{\"staffNumber\":\"VB10030\",\"name\":\"Noémie Tessier\",\"title\":\"Infirmière, urgence\","
                        + "\"unit\":\"Urgence\",\"profession\":\"NURSE\"}");
        assertThat(file.at("/document/text").asText()).isEqualTo(shown);
        assertThat(file.at("/document/sha256").asText())
                .isEqualTo(Sha256.of(shown))
                .isEqualTo(record.textSha256());
        assertThat(file.at("/document/language").asText()).isEqualTo("fr");
        assertThat(file.at("/document/audiences").toString()).isEqualTo("[\"CLINICIAN\"]");
        assertThat(file.at("/confirmation/statementVersion").asText()).isEqualTo("S-1");
        assertThat(file.at("/confirmation/statement").asText()).contains("2.1.0");
        assertThat(file.at("/confirmation/agreed").asBoolean()).isTrue();
        assertThat(file.at("/confirmation/nameTyped").asText()).isEqualTo("Noémie Tessier");
        assertThat(file.at("/confirmation/signedAt").asText()).isEqualTo("2026-11-21T14:05:30Z");
        assertThat(file.at("/authentication/level").asText()).isEqualTo("CLICK");
        assertThat(file.at("/authentication/confirmedAt").asText()).isEqualTo("2026-11-21T14:05:00Z");
        assertThat(file.at("/authentication/sessionSha256").asText()).isEqualTo(Sha256.of(Walk.SESSION));
        assertThat(file.at("/authentication/address").asText()).isEqualTo("10.4.2.17");
        assertThat(file.at("/authentication/userAgent").asText()).isEqualTo("Firefox on a ward computer");
        assertThat(file.at("/events").findValuesAsText("step"))
                .containsExactly("ASSIGN", "OPEN", "READ_ALL", "FAIL_QUIZ", "PASS_QUIZ", "SIGN");
        assertThat(file.at("/events").findValuesAsText("by")).last().isEqualTo("VB10030");
        assertThat(file.at("/articlesDisplayed")).hasSize(20);
        assertThat(file.at("/articlesDisplayed/0").toString())
                .isEqualTo("{\"article\":\"A0\",\"language\":\"fr\",\"at\":\"2026-11-21T14:00:00Z\",\"seconds\":20}");
        assertThat(file.at("/knowledgeCheck").findValuesAsText("score")).containsExactly("0/8", "8/8");
        assertThat(file.at("/knowledgeCheck").findValuesAsText("answersSaltedSha256"))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(file.at("/clock/zone").asText()).isEqualTo("America/Toronto");
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .as("answers belong to the person (ruling 11)")
                .doesNotContain("chosen", "rightPlace");
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void the_certificate_is_the_same_bytes_for_ever() {
        UUID attestation = noemie.goesAllTheWay("fr", "Noémie Tessier");
        byte[] first = as(NOEMIE, () -> house.get(CertificateDesk.class).certificate(attestation))
                .bytes();
        house.clock().forward(Duration.ofDays(40));
        CertificateDesk.Paper later =
                as(AUDITOR, () -> house.get(CertificateDesk.class).certificate(attestation));
        assertThat(later.bytes()).isEqualTo(first);
        assertThat(later.fileName()).matches("ATT-2026-\\d{4}\\.pdf");
        assertThat(house.words("select sha256 from certificate")).containsExactly(Sha256.of(first));
    }

    @Test
    void papers_are_handed_to_those_they_concern_only() {
        UUID attestation = attestationOf(AMELIE);
        CertificateDesk papers = house.get(CertificateDesk.class);
        for (String reader : List.of(AMELIE, ISABELLE, CATHERINE, AUDITOR)) {
            assertThat(as(reader, () -> papers.evidence(attestation)).bytes()).isNotEmpty();
        }
        for (String other : List.of(NOEMIE, JULIEN, KARIM, ADMIN)) {
            refused("attestations.unknown", () -> as(other, () -> papers.evidence(attestation)));
            refused("attestations.unknown", () -> as(other, () -> papers.certificate(attestation)));
        }
    }

    @Test
    void reading_goes_on_where_it_stopped_on_another_device() {
        as(NOEMIE, () -> noemie.reading().display(obligation, "fr", Map.of("A0", 12, "A1", 30)));
        assertThat(stateOf(obligation)).isEqualTo("OPENED");
        as(NOEMIE, () -> noemie.reading().display(obligation, "fr", Map.of("A1", 99, "A2", -4, "A99", 3)));

        Reading reading = as(NOEMIE, () -> noemie.reading().read(obligation, "fr"));
        assertThat(reading.displayed()).containsExactlyInAnyOrder("A0", "A1", "A2");
        assertThat(reading.done()).isEqualTo(3);
        assertThat(reading.total()).isEqualTo(20);
        assertThat(reading.isComplete()).isFalse();
        assertThat(house.words(
                        "select seconds from article_display where obligation_id = ? order by article_code",
                        obligation))
                .as("told first, kept; told again, the same; never below nought")
                .containsExactly("12", "30", "0");
        assertThat(house.words("select count(*) from obligation_journal where obligation_id = ?", obligation))
                .containsExactly("2");
    }

    @Test
    void the_statement_is_signed_in_the_language_that_was_read() {
        noemie.reads("en");
        noemie.tries(true);
        noemie.confirms();
        SignatureForm form = as(NOEMIE, () -> noemie.signing().form(obligation, Walk.SESSION));
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.title()).startsWith("Post with care");
        assertThat(form.present()).isTrue();
        assertThat(form.verdict().granted()).isTrue();
        UUID attestation = noemie.signs("Noémie Tessier");
        assertThat(house.words("select language from attestation where id = ?", attestation))
                .containsExactly("en");
        assertThat(house.words("select statement from attestation where id = ?", attestation))
                .containsExactly(form.statement());
        assertThat(house.words("select text_sha256 from attestation where id = ?", attestation))
                .containsExactly(form.textSha256());
    }

    @Test
    void my_page_shows_what_is_open_then_what_is_signed() {
        MyAttestations mine = house.get(MyAttestations.class);
        assertThat(as(NOEMIE, () -> mine.obligations("fr"))).singleElement().satisfies(own -> {
            assertThat(own.state()).isEqualTo(ObligationState.ASSIGNED);
            assertThat(own.dueOn()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(own.charter()).startsWith("Publier avec soin");
            assertThat(own.isOverdue(LocalDate.of(2026, 11, 21))).isFalse();
        });
        assertThat(as(NOEMIE, () -> mine.attestations("fr"))).isEmpty();
        noemie.goesAllTheWay("fr", "Noémie Tessier");
        assertThat(as(NOEMIE, () -> mine.attestations("en")))
                .singleElement()
                .satisfies(own -> assertThat(own.standing()).isEqualTo(AttestationStanding.VALID));
    }

    @Test
    void two_audiences_are_merged_in_one_text() {
        house.change("insert into person_audience values (?, 'STUDENT')", person(NOEMIE));
        Map<String, Integer> boxes = new TreeMap<>();
        as(NOEMIE, () -> noemie.reading().read(obligation, "fr"))
                .charter()
                .articles()
                .forEach(article -> article.audienceBoxes()
                        .forEach(box -> boxes.merge(box.audience().name(), 1, Integer::sum)));
        assertThat(boxes.keySet()).containsExactly("CLINICIAN", "STUDENT");
    }

    @Test
    void a_changed_clock_changes_the_day_of_the_institution_not_of_utc() {
        house.clock().set(Instant.parse("2026-11-22T04:59:00Z"));
        UUID attestation = noemie.goesAllTheWay("fr", "Noémie Tessier");
        assertThat(house.words("select valid_until from attestation where id = ?", attestation))
                .as("one minute to midnight in Québec is still the 21st")
                .containsExactly("2027-11-21");
    }
}
