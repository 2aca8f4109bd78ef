package org.aval.policies.verifier;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The stamp of a time service on a seal (RFC 3161). */
final class Stamp {

    private static final int VERSION = 3;

    private Stamp() {}

    /** The moment it names. @throws BrokenSealException when it is not of this signature, or altered */
    static Instant at(ASN1Primitive token, byte[] signature) throws BrokenSealException {
        try {
            StrictMessage message = new StrictMessage(
                    token.getEncoded(ASN1Encoding.DER), PKCSObjectIdentifiers.id_ct_TSTInfo, VERSION);
            TimeStampToken stamp = new TimeStampToken(ContentInfo.getInstance(token));
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(message.certificate()));
            boolean ours = stamp.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                    && Arrays.equals(
                            stamp.getTimeStampInfo().getMessageImprintDigest(),
                            MessageDigest.getInstance("SHA-256").digest(signature));
            if (!ours || message.signer().getUnauthenticatedAttributes() != null) {
                throw new BrokenSealException("time.stamp");
            }
            return stamp.getTimeStampInfo().getGenTime().toInstant();
        } catch (IOException
                | TSPException
                | OperatorCreationException
                | NoSuchAlgorithmException
                | RuntimeException e) {
            throw new BrokenSealException("time.stamp");
        }
    }
}
