package org.aval.policies.typeset;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Says how long pressing takes once warm, on one thread, by the clock and by the processor, which tells more on a busy
 * machine: {@code java … CertificateBench [certificates a round]}.
 */
final class CertificateBench {
    private static final int ROUNDS = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CertificateBench() {}

    public static void main(String[] arguments) {
        int certificates = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        CertificatePress press = new CertificatePress();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long startOfWork = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < certificates; i++) {
                press.press(CertificateSamples.signedBy("fr", "Marie-Ève O’Brien " + i));
            }
            double clock = (System.nanoTime() - start) / 1e6 / certificates;
            double processor = (THREADS.getCurrentThreadCpuTime() - startOfWork) / 1e6 / certificates;
            System.out.printf("round %d: %.1f ms a certificate, %.1f ms of processor%n", round, clock, processor);
        }
    }
}
