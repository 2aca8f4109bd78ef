package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.aval.policies.OtherEye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePressTest {
    private final CertificatePress press = new CertificatePress();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatever_the_lengths_it_stands_on_one_page(String language) throws Exception {
        try (PressedCertificate ordinary = pressed(CertificateSamples.ordinary(language));
                PressedCertificate longest = pressed(CertificateSamples.longest(language))) {
            assertThat(ordinary.pages()).isEqualTo(1);
            assertThat(longest.pages()).isEqualTo(1);
        }
    }

    @Test
    void it_says_who_signed_what_and_when() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            assertThat(paper.text())
                    .contains("Centre hospitalier universitaire du Val-d’Or")
                    .contains("Attestation de lecture et d’engagement")
                    .contains(
                            "Marie-Ève O’Brien Infirmière clinicienne · Unité de médecine interne 4 B · matricule 204518")
                    .contains("« Charte de l’usage des médias sociaux », version 2.1.0")
                    .contains("le 21 novembre 2026 à 9 h 14 (UTC−05:00), soit 2026-11-21 14:14:05 UTC")
                    .contains("« J’ai lu la charte", "ni mon droit de donner l’alerte. »")
                    .contains("ATT-2026-0123", "VB-7K3M-Q9TD", "personnel soignant, mandataires")
                    .contains("Valide jusqu’au 21 novembre 2027", "case cochée et nom saisi")
                    .contains("Aucune signature manuscrite n’est nécessaire.");
        }
    }

    /** Such a search opens each jar of a server, for each paper. */
    @Test
    void pressing_searches_nothing_on_the_class_path_of_who_asks() {
        Set<String> sought = ConcurrentHashMap.newKeySet();
        ClassLoader mine = Thread.currentThread().getContextClassLoader();
        ClassLoader noting = new ClassLoader(mine) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                sought.add(name);
                return super.getResources(name);
            }
        };
        Thread.currentThread().setContextClassLoader(noting);
        try {
            press.press(CertificateSamples.ordinary("fr"));

            assertThat(sought).isEmpty();
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(noting);
        } finally {
            Thread.currentThread().setContextClassLoader(mine);
        }
    }

    @Test
    void it_says_so_in_english_too() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("en"))) {
            assertThat(paper.text())
                    .contains("Certificate of reading and commitment")
                    .contains("“Charter on the use of social media”, version 2.1.0")
                    .contains("on 21 November 2026 at 09:14 (UTC−05:00), that is 2026-11-21 14:14:05 UTC")
                    .contains("type the code: https://aval.example.org/verify/VB-7K3M-Q9TD VB-7K3M-Q9TD The page")
                    .contains("Read in English", "Valid until 21 November 2027", "VB-7K3M-Q9TD");
            assertThat(paper.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void the_first_of_the_month_is_said_as_the_french_say_it() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.longest("fr"))) {
            assertThat(paper.text()).contains("Valide jusqu’au 1er septembre 2027");
        }
    }

    @Test
    void the_printed_hashes_are_those_of_the_text_and_of_the_attached_file() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            byte[] attached =
                    paper.attachment("evidence.json").getEmbeddedFileUnicode().toByteArray();

            assertThat(attached).isEqualTo(CertificateSamples.EVIDENCE);
            assertThat(paper.text().replace(" ", ""))
                    .contains(Sha256.of(attached))
                    .contains(CertificateSamples.TEXT_SHA256);
        }
    }

    @Test
    void the_evidence_is_attached_as_the_data_of_the_document() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            PDComplexFileSpecification evidence = paper.attachment("evidence.json");

            assertThat(evidence.getFile()).isEqualTo("evidence.json");
            assertThat(evidence.getFileUnicode()).isEqualTo("evidence.json");
            assertThat(evidence.getCOSObject().getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
            assertThat(evidence.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(evidence.getEmbeddedFile().getSize()).isEqualTo(CertificateSamples.EVIDENCE.length);
            assertThat(evidence.getEmbeddedFile().getModDate().toInstant()).isEqualTo(CertificateSamples.SIGNED_AT);
            assertThat(paper.associatedFiles()).containsExactly(evidence.getCOSObject());
        }
    }

    @Test
    void a_phone_finds_the_check_page_and_a_screen_reader_hears_of_it() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            assertThat(paper.scanned()).isEqualTo(CertificateSamples.VERIFY_AT.toString());
            assertThat(paper.tagged("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Code QR qui ouvre la page de vérification " + CertificateSamples.VERIFY_AT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @EnabledIf("org.aval.policies.OtherEye#isThere")
    void another_reader_finds_the_same_page(String language) throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary(language))) {
            assertThat(OtherEye.sees(paper.document(), 1)).isEqualTo(CertificateSamples.VERIFY_AT.toString());
        }
    }

    @Test
    void no_word_is_mere_decoration() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            assertThat(paper.decoration()).isEmpty();
            assertThat(paper.tagged("H1")).hasSize(1);
            assertThat(paper.tagged("H2")).hasSize(3);
        }
    }

    @Test
    void a_volunteer_without_a_staff_number_is_named_all_the_same() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.volunteer())) {
            assertThat(paper.text()).contains("Ana Silva Bénévole a lu le texte");
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes_at_any_time_on_any_thread() {
        CertificateFacts facts = CertificateSamples.ordinary("fr");
        byte[] first = new CertificatePress().press(facts);

        List<byte[]> others = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> press.press(facts))
                .toList();

        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
    }

    @Test
    void its_dates_are_those_of_the_signature() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.ordinary("fr"))) {
            var information = paper.document().getDocumentInformation();

            assertThat(information.getCreationDate().toInstant().atOffset(ZoneOffset.UTC))
                    .isEqualTo(CertificateSamples.SIGNED_AT.atOffset(ZoneOffset.UTC));
            assertThat(information.getModificationDate()).isEqualTo(information.getCreationDate());
            assertThat(information.getTitle()).endsWith("ATT-2026-0123");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë d’Aÿ-O’Brien",
                "Łukasz Święcicki",
                "Ayşe Güneş İnönü",
                "Nguyễn Thị Ước Đặng",
                "<script>alert('a & b')</script>",
                "${person} {0} </p>"
            })
    void a_name_is_printed_as_it_is_written(String name) throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.signedBy("fr", name))) {
            assertThat(paper.text()).contains("atteste que " + name + " Infirmière");
        }
    }

    @Test
    void an_accent_written_apart_joins_its_letter() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.signedBy("fr", "Zoe\u0308\u0000"))) {
            assertThat(paper.text()).contains("Zoë");
        }
    }

    @Test
    void no_line_ends_on_an_apostrophe() throws Exception {
        try (PressedCertificate paper = pressed(CertificateSamples.longest("fr"))) {
            assertThat(paper.lines()).isNotEmpty().noneMatch(line -> line.endsWith("’"));
        }
    }

    @Test
    void a_hash_that_is_not_that_of_the_evidence_is_refused() {
        CertificateFacts facts = CertificateSamples.ordinary("fr");

        assertThatThrownBy(() -> new CertificateFacts(
                        facts.language(),
                        facts.institution(),
                        facts.reference(),
                        facts.verificationCode(),
                        facts.verifyAt(),
                        facts.person(),
                        facts.staffNumber(),
                        facts.personTitle(),
                        facts.unit(),
                        facts.charterTitle(),
                        facts.versionNumber(),
                        facts.audiences(),
                        facts.statement(),
                        facts.signedAt(),
                        facts.zone(),
                        facts.validUntil(),
                        facts.textSha256(),
                        facts.textSha256(),
                        facts.level(),
                        facts.evidenceJson()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evidence");
    }

    private PressedCertificate pressed(CertificateFacts facts) throws Exception {
        return PressedCertificate.open(press.press(facts));
    }
}
