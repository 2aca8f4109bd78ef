package org.aval.policies.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they looked when somebody last looked at them. After a change that is meant, look at the pages that this test
 * writes to {@code target/pages}, and copy those that are right to {@code src/test/resources/packs}.
 */
class PackPicturesTest {

    private static final float DOTS_AN_INCH = 48;

    /** Letters are drawn a little differently by each version of a JDK; a moved line is far beyond this. */
    private static final double TOLERATED = 1.5;

    private static final PackPress PRESS = new PackPress();

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_looks_as_it_did(String name, PackFacts facts, int page) throws Exception {
        BufferedImage now;
        try (PressedPack pack = PressedPack.open(PRESS.press(facts))) {
            now = new PDFRenderer(pack.document()).renderImageWithDPI(page - 1, DOTS_AN_INCH);
        }
        File written = Path.of("target", "pages", name + ".png").toFile();
        Files.createDirectories(written.toPath().getParent());
        ImageIO.write(now, "png", written);
        assertThat(difference(golden(name), now))
                .as("page %s differs from src/test/resources/packs/%s.png: look at %s", name, name, written)
                .isLessThan(TOLERATED);
    }

    static Stream<Arguments> pages() {
        PackFacts arabic = PackSamples.personal(
                "محمد الأمين بن يوسف",
                List.of("fr"),
                PackChapter.of("c", PackText.same("Vos thèmes"), new PackBlock.Prose(PackText.same("Des mots."))));
        return Stream.of(
                Arguments.of("cover-fr", PackSamples.general("ONBOARDING", "fr"), 1),
                Arguments.of("contents-fr", PackSamples.general("CLINICIAN", "fr"), 2),
                Arguments.of("contents-en", PackSamples.general("CLINICIAN", "en"), 2),
                Arguments.of("article-fr", PackSamples.general("CHARTER_FULL", "fr"), 8),
                Arguments.of("article-en", PackSamples.general("CHARTER_FULL", "en"), 8),
                Arguments.of("side-by-side", PackSamples.general("CHARTER_FULL", "fr", "en"), 3),
                Arguments.of("catalogue-en", PackSamples.general("CHARTER_FULL", "en"), 32),
                Arguments.of("arabic-cover", arabic, 1),
                Arguments.of("arabic-watermark", arabic, 3));
    }

    private static BufferedImage golden(String name) throws IOException {
        try (InputStream in = PackPicturesTest.class.getResourceAsStream("/packs/" + name + ".png")) {
            assertThat(in)
                    .as("there is no picture of %s yet: look at target/pages", name)
                    .isNotNull();
            return ImageIO.read(in);
        }
    }

    /** How far the brightness of a point is off, on average, of 255. */
    private static double difference(BufferedImage then, BufferedImage now) {
        assertThat(now.getWidth()).isEqualTo(then.getWidth());
        assertThat(now.getHeight()).isEqualTo(then.getHeight());
        long sum = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                sum += Math.abs(brightness(then.getRGB(x, y)) - brightness(now.getRGB(x, y)));
            }
        }
        return (double) sum / now.getWidth() / now.getHeight();
    }

    private static int brightness(int colour) {
        return ((colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255)) / 10;
    }
}
