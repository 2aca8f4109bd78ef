package org.aval.policies.verifier;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The seal of a file: who set it, over what, and when an outside service saw it. */
final class Seal {

    private static final ASN1ObjectIdentifier STAMP = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;

    private final StrictMessage message;
    private final AttributeTable said;

    /** @throws BrokenSealException when it does not hold over this digest */
    Seal(byte[] der, byte[] digest) throws BrokenSealException {
        message = new StrictMessage(der, CMSObjectIdentifiers.data, 1);
        said = said(message);
        try {
            if (!Arrays.equals(
                    attribute(CMSAttributes.messageDigest, ASN1OctetString.class)
                            .getOctets(),
                    digest)) {
                throw new BrokenSealException("seal.intact");
            }
            if (!signs() || !namesItsCertificate() || !isBare()) {
                throw new BrokenSealException("seal.written");
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new BrokenSealException("seal.written");
        }
    }

    /** Bytes that are no list of attributes, though they are where one belongs, are no reason to stop answering. */
    private static AttributeTable said(StrictMessage message) throws BrokenSealException {
        try {
            return new AttributeTable(message.signer().getAuthenticatedAttributes());
        } catch (RuntimeException malformed) {
            throw new BrokenSealException("seal.written");
        }
    }

    private <T> T attribute(ASN1ObjectIdentifier name, Class<T> type) {
        Attribute found = said.get(name);
        if (found == null || found.getAttrValues().size() != 1) {
            throw new IllegalArgumentException();
        }
        return type.cast(found.getAttrValues().getObjectAt(0));
    }

    private boolean signs() throws GeneralSecurityException, IOException {
        ASN1ObjectIdentifier with =
                message.signer().getDigestEncryptionAlgorithm().getAlgorithm();
        boolean elliptic = with.equals(X9ObjectIdentifiers.ecdsa_with_SHA256);
        boolean known = elliptic || with.equals(PKCSObjectIdentifiers.sha256WithRSAEncryption);
        boolean hashed = message.signer().getDigestAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256);
        Signature signature = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initVerify(message.certificate().getPublicKey());
        signature.update(
                new DERSet(message.signer().getAuthenticatedAttributes().toArray()).getEncoded(ASN1Encoding.DER));
        return known && hashed && signature.verify(message.signature());
    }

    /** The signer names the certificate by its hash: another one with the same key does not take its place. */
    private boolean namesItsCertificate() throws GeneralSecurityException {
        Attribute named = said.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] hash = SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0))
                .getCerts()[0]
                .getCertHash();
        return Arrays.equals(
                hash,
                MessageDigest.getInstance("SHA-256")
                        .digest(message.certificate().getEncoded()));
    }

    /** Beside the signature nothing stands but a stamp. */
    private boolean isBare() {
        ASN1Set beside = message.signer().getUnauthenticatedAttributes();
        return message.data().getEncapContentInfo().getContent() == null
                && (beside == null || (beside.size() == 1 && isStamp(Attribute.getInstance(beside.getObjectAt(0)))));
    }

    private static boolean isStamp(Attribute beside) {
        return beside.getAttrType().equals(STAMP);
    }

    StrictMessage message() {
        return message;
    }

    X509Certificate certificate() {
        return message.certificate();
    }

    /** When an outside service saw the seal; empty without a stamp. @throws BrokenSealException when the stamp is altered */
    Optional<Instant> stampedAt() throws BrokenSealException {
        ASN1Set beside = message.signer().getUnauthenticatedAttributes();
        if (beside == null) {
            return Optional.empty();
        }
        ASN1Set stamps = Attribute.getInstance(beside.getObjectAt(0)).getAttrValues();
        if (stamps.size() != 1) {
            throw new BrokenSealException("time.stamp");
        }
        return Optional.of(Stamp.at(stamps.getObjectAt(0).toASN1Primitive(), message.signature()));
    }
}
