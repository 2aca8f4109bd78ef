package org.aval.web.attestations;

import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.aval.service.attestations.CertificateDesk.Paper;

/** The evidence file of a signature, byte for byte what its digest was taken of. */
@WebServlet("/attestations/evidence.json")
public class EvidenceDownload extends PaperDownload {

    private static final long serialVersionUID = 1L;

    @Override
    Paper paper(UUID id) {
        return desk.evidence(id);
    }

    @Override
    String contentType() {
        return "application/json;charset=UTF-8";
    }
}
