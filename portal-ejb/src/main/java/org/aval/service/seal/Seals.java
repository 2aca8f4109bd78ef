package org.aval.service.seal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aval.domain.shared.Sha256;
import org.aval.policies.letters.Letter;
import org.aval.policies.seal.PdfSeal;
import org.aval.policies.seal.SealTexts;
import org.aval.policies.seal.SealedPaper;
import org.aval.policies.typeset.Typesetter;
import org.aval.policies.verifier.PdfVerification;
import org.aval.service.shared.InstitutionDesk;

/** Seals papers. Whoever asks keeps the bytes: a paper is sealed once. */
@Dependent
public class Seals {

    @PersistenceContext
    EntityManager em;

    @Inject
    SealHand hand;

    @Inject
    ActFiles files;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /**
     * The sealed paper. Its digest is written down with a leaf of evidence in the caller's transaction, so that a paper
     * whose transaction failed was never sealed.
     *
     * @param pdf as the press made it, PDF/A-3a and PDF/UA-1, which it remains
     */
    public byte[] seal(SealOrder order, byte[] pdf) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SealTexts texts = texts(order, at);
        return kept(order, hand.seal(pdf, files.of(order), texts), at);
    }

    /** The same for a paper that is still to be pressed: the press makes it ready for the seal. */
    private byte[] pressed(SealOrder order, Function<Typesetter.Finish, byte[]> press) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SealTexts texts = texts(order, at);
        byte[] ready = press.apply(PdfSeal.ready(files.of(order), texts));
        return kept(order, hand.seal(ready, texts), at);
    }

    private byte[] kept(SealOrder order, SealedPaper paper, Instant at) {
        String print = "";
        for (X509Certificate certificate : hand.key(at).chain()) {
            keep(certificate, at);
            print = print.isEmpty() ? PdfVerification.print(certificate) : print;
        }
        keep(order, paper, print, at);
        return paper.pdf();
    }

    /**
     * A paper that is pressed and sealed when it is first asked for, and then stays the same bytes: whoever asks at the same
     * moment waits for the first one.
     *
     * @param kept what stands already; empty before
     * @param press sets the paper and makes it ready for its seal
     */
    public byte[] once(
            SealOrder order,
            Supplier<List<byte[]>> kept,
            Function<Typesetter.Finish, byte[]> press,
            Consumer<byte[]> keep) {
        List<byte[]> known = kept.get();
        if (known.isEmpty()) {
            alone(order);
            known = kept.get();
        }
        if (!known.isEmpty()) {
            return known.get(0);
        }
        byte[] sealed = pressed(order, press);
        keep.accept(sealed);
        return sealed;
    }

    /** Until the end of the transaction. */
    private void alone(SealOrder order) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:paper, 0))) locked")
                .setParameter("paper", order.kind() + order.record() + order.language())
                .getSingleResult();
    }

    private SealTexts texts(SealOrder order, Instant at) {
        String name = institution.read().name(order.language());
        return new SealTexts(
                name,
                Letter.line("seal.spoken", order.language(), name),
                Letter.line("seal.reason", order.language(), name, order.reference()),
                at);
    }

    private void keep(X509Certificate certificate, Instant at) {
        try {
            em.createNativeQuery(
                            """
                            insert into seal_key (print, certificate, first_at) values (:print, :certificate, :at)
                            on conflict do nothing""")
                    .setParameter("print", PdfVerification.print(certificate))
                    .setParameter("certificate", certificate.getEncoded())
                    .setParameter("at", at)
                    .executeUpdate();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(SealOrder order, SealedPaper paper, String print, Instant at) {
        em.createNativeQuery(
                        """
                        insert into seal (id, kind, record, reference, code, sha256, key_print, stamped, at)
                        values (:id, :kind, :record, :reference, :code, :sha256, :print, :stamped, :at)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("kind", order.kind())
                .setParameter("record", order.record())
                .setParameter("reference", order.reference())
                .setParameter("code", order.code())
                .setParameter("sha256", Sha256.of(paper.pdf()))
                .setParameter("print", print)
                .setParameter("stamped", paper.stamped())
                .setParameter("at", at)
                .executeUpdate();
    }
}
