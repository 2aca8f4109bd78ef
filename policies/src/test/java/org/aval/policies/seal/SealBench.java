package org.aval.policies.seal;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.aval.policies.typeset.PaperSamples;
import org.aval.policies.verifier.PdfVerification;
import org.aval.policies.verifier.TrustedKeys;

/**
 * Says how long personal certificates take from their facts to the sealed file, a proof attached, on two threads, and how long
 * checking one takes: {@code java … SealBench [certificates]}. 10,000 are asked for in 60 s, one check in 1 s.
 */
final class SealBench {

    private static final int THREADS = 2;
    private static final int WARM = 500;

    private SealBench() {}

    public static void main(String[] arguments) throws Exception {
        int certificates = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        SealKey key = SealStage.key(Files.createTempDirectory("seal-bench"));
        PdfSeal seal = new PdfSeal(key, null);
        AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
        run(WARM, seal, last);
        double seconds = run(certificates, seal, last);
        System.out.printf(
                "%d certificates pressed and sealed in %.1f s on %d threads: %.1f a second%n",
                certificates, seconds, THREADS, certificates / seconds);
        TrustedKeys keys = new TrustedKeys(List.of(key.certificate()), List.of());
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            boolean holds = PdfVerification.of(last.get(), keys).holds();
            System.out.printf("check %d: %s, %.1f ms%n", round + 1, holds, (System.nanoTime() - start) / 1e6);
        }
    }

    private static double run(int certificates, PdfSeal seal, AtomicReference<byte[]> last) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        for (int i = 0; i < certificates; i++) {
            String person = "Marie-Ève O’Brien " + i;
            hands.execute(() -> last.set(seal.seal(
                            PaperSamples.certificateOf(
                                    "fr", person, PdfSeal.ready(List.of(SealStage.note()), SealStage.texts())),
                            SealStage.texts())
                    .pdf()));
        }
        hands.shutdown();
        if (!hands.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("not done in an hour");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
