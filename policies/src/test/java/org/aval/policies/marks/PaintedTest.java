package org.aval.policies.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** What a file looks like, and what is not painted because it would never end. */
class PaintedTest {

    @Test
    void a_drawing_is_painted_on_white_and_no_larger_than_it_is_looked_at() throws IOException {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
                + "<rect width=\"20\" height=\"20\" fill=\"#0b5372\"/></svg>";
        BufferedImage painted = read(drawing.getBytes(StandardCharsets.UTF_8), "image/svg+xml");
        assertThat(painted.getWidth()).isEqualTo(200);
        assertThat(painted.getHeight()).isEqualTo(100);
        assertThat(painted.getRGB(50, 50)).isEqualTo(0xff0b5372);
        assertThat(painted.getRGB(150, 50)).isEqualTo(0xffffffff);
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 60, BufferedImage.TYPE_INT_ARGB), "png", out);
        BufferedImage painted = read(out.toByteArray(), "image/png");
        assertThat(painted.getWidth()).isEqualTo(30);
        assertThat(painted.getRGB(3, 3)).isEqualTo(0xffffffff);
    }

    @Test
    void of_a_document_the_first_page_is_seen() throws IOException {
        BufferedImage painted = read(page(content -> "0 0 1 rg 0 0 100 50 re f", 0), "application/pdf");
        assertThat(painted.getWidth()).isEqualTo(200);
        assertThat(painted.getHeight()).isEqualTo(100);
        assertThat(painted.getRGB(100, 50)).isEqualTo(0xff0000ff);
    }

    @Test
    void forms_that_show_forms_ten_times_each_are_not_painted_to_the_end() throws IOException {
        byte[] bomb = page(level -> ("/F" + (level - 1) + " Do ").repeat(10), 12);
        assertThat(Painted.png(bomb, "application/pdf", 200)).isEmpty();
    }

    @Test
    void a_page_that_unpacks_to_a_gigabyte_is_not_even_unpacked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream endless = new PDStream(document);
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = endless.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 400; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(endless);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(out.size()).isLessThan(1 << 20);
            assertThat(Painted.png(out.toByteArray(), "application/pdf", 200)).isEmpty();
        }
    }

    @Test
    void what_is_no_picture_has_none() {
        assertThat(Painted.png("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "application/pdf", 200))
                .isEmpty();
        assertThat(Painted.png(new byte[9], "image/png", 200)).isEmpty();
        assertThat(Painted.png("<svg".getBytes(StandardCharsets.US_ASCII), "image/svg+xml", 200))
                .isEmpty();
    }

    /** A page that shows the highest of so many forms, each made of the one below; without forms, what is drawn. */
    private static byte[] page(IntFunction<String> drawn, int levels) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDResources parts = new PDResources();
            String ground =
                    IntStream.range(0, 10).mapToObj(x -> x + " 0 1 1 re f").collect(Collectors.joining(" "));
            for (int level = 0; level <= levels; level++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(100, 50));
                form.setResources(parts);
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write((level == 0 ? ground : drawn.apply(level)).getBytes(StandardCharsets.US_ASCII));
                }
                parts.put(COSName.getPDFName("F" + level), form);
            }
            PDPage page = new PDPage(new PDRectangle(100, 50));
            page.setResources(parts);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write((levels == 0 ? drawn.apply(0) : "/F" + levels + " Do").getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage read(byte[] file, String mediaType) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(Painted.png(file, mediaType, 200).orElseThrow()));
    }
}
