package org.aval.policies.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What leaves the house says where it came from: to who looks at it, and to who looks into it. */
class MarkStampTest {

    private static final String ID = "VB-7K3M-9Q2P/12";

    @Test
    void a_drawing_keeps_its_shape_and_gets_a_line_below() throws Exception {
        byte[] drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><path d=\"M0 0h9\"></path></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] stamped = MarkStamp.svg(drawing, 40, 20, ID);
        assertThat(MarkStamp.find(stamped)).contains(ID);
        assertThat(new String(stamped, StandardCharsets.UTF_8))
                .contains(
                        "viewBox=\"0 0 40 20\"",
                        "<path data-permit=\"aval-permit:" + ID + "\" d=\"M0 0h9\">",
                        "fill=\"#6b6b6b\"");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(stamped));
    }

    @Test
    void an_empty_drawing_is_stamped_as_well() throws Exception {
        byte[] stamped = MarkStamp.svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>".getBytes(StandardCharsets.UTF_8),
                9,
                9,
                ID);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(stamped));
        assertThat(MarkStamp.find(stamped)).contains(ID);
    }

    @Test
    void a_picture_is_a_little_taller_and_still_a_picture() throws IOException {
        BufferedImage mark = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        mark.setRGB(7, 7, 0xff336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(mark, "png", out);
        byte[] stamped = MarkStamp.png(out.toByteArray(), ID);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(stamped));
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isGreaterThan(200);
        assertThat(read.getRGB(7, 7) | 1).isEqualTo(0xff336699);
        assertThat(inkBelow(read, 200)).isPositive();
        assertThat(MarkStamp.find(stamped)).contains(ID);
    }

    @Test
    void a_document_names_its_permit_on_each_page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(200, 80)));
            document.addPage(new PDPage(new PDRectangle(200, 80)));
            document.save(out);
        }
        byte[] stamped = MarkStamp.pdf(out.toByteArray(), ID);
        assertThat(MarkStamp.find(stamped)).contains(ID);
        try (PDDocument read = Loader.loadPDF(stamped)) {
            assertThat(new PDFTextStripper().getText(read).split(ID, -1)).hasSize(3);
            assertThat(read.getPage(0).getMediaBox().getHeight()).isGreaterThan(80);
        }
    }

    @Test
    void a_piece_of_a_picture_that_another_program_saved_still_names_its_permit() throws IOException {
        BufferedImage mark = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        for (int x = 20; x < 280; x++) {
            for (int y = 10; y < 110; y++) {
                mark.setRGB(x, y, x > 150 ? 0xff0b5372 : 0xffffffff);
            }
        }
        BufferedImage stamped = ImageIO.read(new ByteArrayInputStream(MarkStamp.png(png(mark), ID)));
        for (int x = 0; x < 17; x++) {
            byte[] cropped = png(stamped.getSubimage(23 + x, 13 + x / 2, 90, 70));
            assertThat(new String(cropped, StandardCharsets.ISO_8859_1)).doesNotContain("aval-permit");
            assertThat(MarkStamp.find(cropped)).as("from %s", x).contains(ID);
        }
        assertThat(MarkStamp.find(png(mark))).isEmpty();
        assertThat(MarkStamp.find(png(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB))))
                .isEmpty();
    }

    @Test
    void a_picture_painted_smaller_or_as_a_photograph_says_nothing_and_only_its_line_is_left() throws IOException {
        BufferedImage mark = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
        BufferedImage stamped = ImageIO.read(new ByteArrayInputStream(MarkStamp.png(png(mark), ID)));
        BufferedImage smaller = new BufferedImage(150, stamped.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = smaller.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(stamped, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
        brush.dispose();
        ByteArrayOutputStream photograph = new ByteArrayOutputStream();
        ImageIO.write(smaller, "jpg", photograph);
        assertThat(MarkStamp.find(png(smaller))).isEmpty();
        assertThat(MarkStamp.find(photograph.toByteArray())).isEmpty();
    }

    @Test
    void a_shape_copied_out_of_a_drawing_and_a_page_taken_out_of_a_document_name_it_too() throws IOException {
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g><rect width=\"4\"/></g></svg>";
        String stamped =
                new String(MarkStamp.svg(drawing.getBytes(StandardCharsets.UTF_8), 9, 9, ID), StandardCharsets.UTF_8);
        String shape = stamped.substring(stamped.indexOf("<rect"), stamped.indexOf("</g>"));
        assertThat(MarkStamp.find(shape.getBytes(StandardCharsets.UTF_8))).contains(ID);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(200, 80)));
            document.save(out);
        }
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        try (PDDocument whole = Loader.loadPDF(MarkStamp.pdf(out.toByteArray(), ID));
                PDDocument one = new PDDocument()) {
            one.importPage(whole.getPage(0));
            one.save(taken);
        }
        assertThat(MarkStamp.find(taken.toByteArray())).contains(ID);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void a_file_of_somebody_else_says_nothing() {
        assertThat(MarkStamp.find("aval-permit:nobody".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static int inkBelow(BufferedImage picture, int from) {
        int ink = 0;
        for (int y = from; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) >>> 24) > 100 ? 1 : 0;
            }
        }
        return ink;
    }
}
