package org.aval.policies.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of seals need: a key, words, files. */
public final class SealStage {

    public static final Instant AT = Instant.parse("2026-11-21T14:00:00Z");
    public static final char[] PASSWORD = "aval".toCharArray();

    private SealStage() {}

    public static SealKey key(Path folder) {
        return OwnKey.in(folder.resolve("seal.p12"), PASSWORD, "CHU Val-Boréal", AT);
    }

    public static byte[] seal(SealKey key, @Nullable TimeService time, byte[] paper, Attached... files) {
        return new PdfSeal(key, time).seal(paper, List.of(files), texts()).pdf();
    }

    public static SealTexts texts() {
        return new SealTexts("CHU Val-Boréal", "Sceau du CHU Val-Boréal", "ATT-2026-0123", AT);
    }

    public static Attached note() {
        return new Attached("proof.json", "application/json", "Preuve", "{}".getBytes(StandardCharsets.UTF_8));
    }
}
