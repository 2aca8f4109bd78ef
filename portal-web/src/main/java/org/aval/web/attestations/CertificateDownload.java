package org.aval.web.attestations;

import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.aval.service.attestations.CertificateDesk.Paper;

/** The certificate of a signature. */
@WebServlet("/attestations/certificate.pdf")
public class CertificateDownload extends PaperDownload {

    private static final long serialVersionUID = 1L;

    @Override
    Paper paper(UUID id) {
        return desk.certificate(id);
    }

    @Override
    String contentType() {
        return "application/pdf";
    }
}
