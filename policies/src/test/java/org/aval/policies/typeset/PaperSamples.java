package org.aval.policies.typeset;

/** Papers for the tests of other parts. */
public final class PaperSamples {

    private PaperSamples() {}

    /** An ordinary certificate, as it leaves the press. */
    public static byte[] certificate(String language) {
        return new CertificatePress().press(CertificateSamples.ordinary(language));
    }
}
