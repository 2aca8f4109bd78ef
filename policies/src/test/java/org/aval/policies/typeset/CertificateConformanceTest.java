package org.aval.policies.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The independent judge of archives and accessibility, on the file as it leaves the press. */
class CertificateConformanceTest {
    private final CertificatePress press = new CertificatePress();

    @BeforeAll
    static void open_the_judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_certificate_may_enter_the_archives(String language) throws Exception {
        assertThat(faults(CertificateSamples.ordinary(language), PDFAFlavour.PDFA_3_A))
                .isEmpty();
        assertThat(faults(CertificateSamples.longest(language), PDFAFlavour.PDFA_3_A))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_certificate_is_read_aloud_in_the_right_order(String language) throws Exception {
        assertThat(faults(CertificateSamples.ordinary(language), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(faults(CertificateSamples.longest(language), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void a_name_from_another_machine_may_enter_the_archives_too() throws Exception {
        CertificateFacts decomposed = CertificateSamples.signedBy("fr", "Zoe\u0308\tO\u2019Brien\u0000 \uD83D\uDE00 李");

        assertThat(faults(decomposed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(decomposed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private List<String> faults(CertificateFacts facts, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(press.press(facts)), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
