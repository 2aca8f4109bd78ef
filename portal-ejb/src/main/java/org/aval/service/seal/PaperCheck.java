package org.aval.service.seal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.aval.policies.verifier.Findings;
import org.aval.policies.verifier.PdfVerification;
import org.aval.policies.verifier.TrustedKeys;
import org.aval.service.evidence.LogKey;
import org.aval.service.shared.Columns;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;

/** Open to everybody: is this file one of ours, as it left? Nothing of the file is kept, and nothing of it is written down. */
@Stateless
@PermitAll
public class PaperCheck {

    @PersistenceContext
    EntityManager em;

    @Inject
    LogKey log;

    @Inject
    CodeCheck codes;

    /** What was found, and what the paper is worth today where a code is printed on it. */
    public CheckedPaper check(byte[] pdf, String language) {
        Findings findings = PdfVerification.of(pdf, keys());
        @SuppressWarnings("unchecked")
        List<Tuple> known = em.createNativeQuery("select kind, code, at from seal where sha256 = :sha256", Tuple.class)
                .setParameter("sha256", findings.sha256())
                .getResultList();
        if (known.isEmpty()) {
            return new CheckedPaper(findings, Optional.empty(), "", Optional.empty());
        }
        String code = Columns.text(known.get(0), "code");
        Optional<CheckedCode> today = code.isEmpty() ? Optional.empty() : Optional.of(codes.check(code, language));
        return new CheckedPaper(
                findings, Optional.of(Columns.moment(known.get(0), "at")), Columns.text(known.get(0), "kind"), today);
    }

    /** By what papers are checked: every certificate the institution ever sealed with, and the key of its log. */
    public TrustedKeys keys() {
        @SuppressWarnings("unchecked")
        List<byte[]> seals = em.createNativeQuery(
                        "select certificate from seal_key order by first_at, print", byte[].class)
                .getResultList();
        return new TrustedKeys(
                seals.stream().map(TrustedKeys::certificate).toList(),
                log.checking().stream().toList());
    }
}
