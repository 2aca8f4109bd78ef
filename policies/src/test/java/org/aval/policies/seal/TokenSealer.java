package org.aval.policies.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aval.policies.typeset.PaperSamples;

/**
 * Seals two papers with the key of a token, in a process of its own: a token's library reads where its tokens lie when it is
 * loaded, and from the environment only. Exit status 1 with what is wrong when there is no such key.
 */
final class TokenSealer {

    private TokenSealer() {}

    public static void main(String[] arguments) throws Exception {
        try {
            SealKey key =
                    SealKey.ofToken(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2].toCharArray());
            PdfSeal seal = new PdfSeal(key, null);
            for (String language : List.of("fr", "en")) {
                byte[] paper = PaperSamples.certificate(language);
                byte[] sealed = seal.seal(paper, List.of(SealStage.note()), SealStage.texts())
                        .pdf();
                Files.write(Path.of(arguments[3], language + ".pdf"), sealed);
            }
        } catch (SealKeyException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
