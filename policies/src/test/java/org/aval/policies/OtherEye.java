package org.aval.policies;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A reader of QR codes that has nothing in common with the library that draws them: zbar. ./verify installs it. */
public final class OtherEye {

    private static final Path READER = Path.of("/usr/bin/zbarimg");

    /** As a telephone sees a sheet it is held over. */
    private static final float DOTS_AN_INCH = 150;

    private OtherEye() {}

    public static boolean isThere() {
        return Files.isExecutable(READER);
    }

    /** Every code it finds on a whole page, counted from 1, each on a line of its own. */
    public static String sees(PDDocument paper, int page) throws IOException {
        BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(page - 1, DOTS_AN_INCH);
        Path picture = Files.createTempFile("sheet", ".png");
        try {
            ImageIO.write(sheet, "png", picture.toFile());
            Process reader = new ProcessBuilder(READER.toString(), "--quiet", "--raw", picture.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            Files.delete(picture);
        }
    }
}
