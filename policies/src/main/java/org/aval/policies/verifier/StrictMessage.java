package org.aval.policies.verifier;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * A signed message (CMS) of one signer, in which nothing may stand that no signature covers: one encoding, one way of filling
 * each field, and certificates that are each vouched for. Otherwise a byte of the seal could change and the seal still hold.
 */
final class StrictMessage {

    private final SignedData data;
    private final SignerInfo signer;
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final X509Certificate certificate;

    StrictMessage(byte[] der, ASN1ObjectIdentifier content, int version) throws BrokenSealException {
        try {
            ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
            demand(info.getContentType().equals(CMSObjectIdentifiers.signedData));
            data = SignedData.getInstance(info.getContent());
            demand(data.getVersion().hasValue(version) && data.getCRLs() == null);
            ASN1Encodable inside = data.getEncapContentInfo().getContent();
            demand(data.getEncapContentInfo().getContentType().equals(content));
            demand(inside == null
                    || inside instanceof ASN1OctetString); // under another tag the same bytes would be signed
            demand(data.getSignerInfos().size() == 1
                    && data.getDigestAlgorithms().size() == 1);
            signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            demand(Arrays.equals(again(), der));
            collect();
            certificate = certificateOf(
                    IssuerAndSerialNumber.getInstance(signer.getSID().getId()));
            headers();
        } catch (IOException | RuntimeException e) {
            throw new BrokenSealException("seal.written");
        }
    }

    /** Written again from what was understood: what was read over would be missing. */
    private byte[] again() throws IOException {
        SignedData same = new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                data.getCRLs(),
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, same).getEncoded(ASN1Encoding.DER);
    }

    private void collect() throws IOException {
        demand(data.getCertificates() != null);
        for (ASN1Encodable one : data.getCertificates()) {
            certificates.add(TrustedKeys.certificate(one.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
        }
    }

    private X509Certificate certificateOf(IssuerAndSerialNumber who) {
        BigInteger serial = who.getSerialNumber().getValue();
        return certificates.stream()
                .filter(one -> one.getSerialNumber().equals(serial)
                        && Arrays.equals(one.getIssuerX500Principal().getEncoded(), encoded(who.getName())))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] encoded(ASN1Encodable name) {
        try {
            return name.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void headers() throws IOException {
        demand(signer.getVersion().hasValue(1) && signer.getAuthenticatedAttributes() != null);
        AlgorithmIdentifier digest =
                AlgorithmIdentifier.getInstance(data.getDigestAlgorithms().getObjectAt(0));
        demand(isPlain(digest) && isPlain(signer.getDigestAlgorithm()));
        demand(digest.getAlgorithm().equals(signer.getDigestAlgorithm().getAlgorithm()));
        AlgorithmIdentifier signing = signer.getDigestEncryptionAlgorithm();
        boolean elliptic = signing.getAlgorithm().on(X9ObjectIdentifiers.ansi_X9_62);
        demand(elliptic ? signing.getParameters() == null : isPlain(signing));
        if (elliptic) {
            ASN1Sequence numbers = ASN1Sequence.getInstance(signature());
            demand(numbers.size() == 2);
            demand(Arrays.equals(
                    new DERSequence(new ASN1Encodable[] {
                                ASN1Integer.getInstance(numbers.getObjectAt(0)),
                                ASN1Integer.getInstance(numbers.getObjectAt(1))
                            })
                            .getEncoded(),
                    signature()));
        }
        certificates.forEach(one -> demand(one.equals(certificate) || isVouchedFor(one)));
    }

    /** A certificate in a seal that none in it has signed could be altered unseen. */
    private boolean isVouchedFor(X509Certificate one) {
        return certificates.stream().anyMatch(above -> {
            try {
                one.verify(above.getPublicKey());
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        });
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || algorithm.getParameters() instanceof ASN1Null;
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }

    SignerInfo signer() {
        return signer;
    }

    SignedData data() {
        return data;
    }

    byte[] signature() {
        return signer.getEncryptedDigest().getOctets();
    }

    X509Certificate certificate() {
        return certificate;
    }

    List<X509Certificate> certificates() {
        return List.copyOf(certificates);
    }
}
