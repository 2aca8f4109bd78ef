package org.aval.policies.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.aval.policies.typeset.PaperSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the seal is written, beside the library's own way of it. */
class PlacedSealsTest {

    private static final int ROOM = 8_192;

    @TempDir
    Path folder;

    private SealKey key;
    private DSSDocument paper;
    private byte[] signature;

    @BeforeEach
    void press_and_sign() {
        key = SealStage.key(folder);
        paper = new InMemoryDocument(
                PaperSamples.certificateOf("fr", "Marie-Ève O’Brien", PdfSeal.ready(List.of(), SealStage.texts())));
        signature = key.sign(service(new PlacedSeals())
                .getDataToSign(paper, parameters(ROOM))
                .getBytes());
    }

    @Test
    void each_byte_is_where_the_library_would_have_put_it() {
        assertThat(sealed(new PlacedSeals(), ROOM)).isEqualTo(sealed(new PdfBoxNativeObjectFactory(), ROOM));
    }

    @Test
    void a_seal_that_finds_no_room_is_refused() {
        assertThatThrownBy(() -> sealed(new PlacedSeals(), 64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too small");
    }

    private byte[] sealed(IPdfObjFactory hand, int room) {
        PAdESService service = service(hand);
        PAdESSignatureParameters how = parameters(room);
        service.getDataToSign(paper, how);
        return DSSUtils.toByteArray(
                service.signDocument(paper, how, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature)));
    }

    private static PAdESService service(IPdfObjFactory hand) {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(hand);
        return service;
    }

    private PAdESSignatureParameters parameters(int room) {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(new CertificateToken(key.certificate()));
        how.bLevel().setSigningDate(Date.from(SealStage.AT));
        how.setContentSize(room);
        how.getImageParameters().getFieldParameters().setFieldId(SealField.NAME);
        return how;
    }
}
