package org.aval.policies.typeset;

/** Papers for the tests of other parts. */
public final class PaperSamples {

    private static final CertificatePress PRESS = new CertificatePress();

    private PaperSamples() {}

    /** An ordinary certificate, as it leaves the press. */
    public static byte[] certificate(String language) {
        return PRESS.press(CertificateSamples.ordinary(language));
    }

    /** The same, of this person, made ready for its seal. */
    public static byte[] certificateOf(String language, String person, Typesetter.Finish seal) {
        return PRESS.press(CertificateSamples.signedBy(language, person), seal);
    }
}
