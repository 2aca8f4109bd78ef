package org.aval.policies.typeset;

/** Says how long pressing takes once warm, on one thread: {@code java … CertificateBench [certificates a round]}. */
final class CertificateBench {
    private static final int ROUNDS = 6;

    private CertificateBench() {}

    public static void main(String[] arguments) {
        int certificates = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        CertificatePress press = new CertificatePress();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < certificates; i++) {
                press.press(CertificateSamples.signedBy("fr", "Marie-Ève O’Brien " + i));
            }
            double each = (System.nanoTime() - start) / 1e6 / certificates;
            System.out.printf("round %d: %.1f ms a certificate%n", round, each);
        }
    }
}
