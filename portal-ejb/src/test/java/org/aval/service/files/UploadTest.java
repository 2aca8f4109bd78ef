package org.aval.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as nobody should send them: each is refused, with its own reason; what is kept of the others is harmless. */
class UploadTest {

    private static final EnumSet<FileType> ALL = EnumSet.allOf(FileType.class);

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">";

    /** A hostile file and why it is refused. */
    record Hostile(String name, byte[] content, String why) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> corpus() throws IOException {
        return Stream.of(drawings(), pictures(), documents(), liars()).flatMap(part -> part);
    }

    private static Stream<Hostile> drawings() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("script element", "<script>alert(1)</script>");
        bodies.put("foreign object with a page", "<foreignObject><body/></foreignObject>");
        bodies.put("event attribute", "<rect onload=\"alert(1)\" width=\"1\" height=\"1\"/>");
        bodies.put("event attribute in capitals", "<rect ONCLICK=\"alert(1)\"/>");
        bodies.put("link to a script", "<a href=\"javascript:alert(1)\"><rect/></a>");
        bodies.put("picture from outside", "<image href=\"https://evil.example/x.png\"/>");
        bodies.put("use from outside", "<use href=\"https://evil.example/x.svg#a\"/>");
        bodies.put("use of data", "<use xlink:href=\"data:image/svg+xml;base64,PHN2Zy8+#x\"/>");
        bodies.put("style that imports", "<style>@import url(https://evil.example/a.css);</style>");
        bodies.put("style that loads a font", "<style>@font-face{src:url(https://evil.example/f)}</style>");
        bodies.put("fill from outside", "<rect fill=\"url(https://evil.example/#a)\"/>");
        bodies.put("style hidden by escapes", "<rect style=\"fill:\\75rl(https://evil.example)\"/>");
        bodies.put("animation that sets a link", "<a><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></a>");
        bodies.put("set element", "<set attributeName=\"onload\" to=\"alert(1)\"/>");
        bodies.put("embedded frame", "<iframe src=\"https://evil.example\"/>");
        bodies.put("handler element", "<handler type=\"text/javascript\">alert(1)</handler>");
        bodies.put("parts that repeat parts", bomb(10, 10));
        bodies.put("a part that shows itself", "<g id=\"a\"><use href=\"#a\"/></g>");
        bodies.put(
                "a pattern within itself",
                "<pattern id=\"p\"><rect fill=\"url(#p)\"/></pattern><rect fill=\"url(#p)\"/>");
        bodies.put("forty thousand shapes", "<g/>".repeat(40_000));
        bodies.put("deeper than anybody draws", "<g>".repeat(60) + "</g>".repeat(60));
        Stream<Hostile> drawn = bodies.entrySet().stream()
                .map(body ->
                        new Hostile("SVG: " + body.getKey(), svg(HEAD + body.getValue() + "</svg>"), "settings.mark."));
        return Stream.concat(
                drawn,
                Stream.of(
                        new Hostile(
                                "SVG: entity that reads a file",
                                svg("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + HEAD
                                        + "<text>&x;</text></svg>"),
                                "settings.mark."),
                        new Hostile("SVG: a billion laughs", svg(laughs()), "settings.mark."),
                        new Hostile(
                                "SVG: without a size",
                                svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                                "settings.mark."),
                        new Hostile("SVG: broken off", svg(HEAD + "<g>"), "settings.mark.")));
    }

    private static Stream<Hostile> pictures() throws IOException {
        byte[] good = picture("png", 20, 20);
        return Stream.of(
                new Hostile("PNG: a bomb of pixels", sized(good, 60_000, 60_000), "files.tooManyPixels"),
                new Hostile("PNG: as large as a picture can say", sized(good, 65_535, 65_535), "files.tooManyPixels"),
                new Hostile("PNG: of a negative size", sized(good, -1, 20), "files."),
                new Hostile("PNG: of no size", sized(good, 0, 0), "files."),
                new Hostile("JPEG: as large as a picture can say", wide(picture("jpg", 20, 20)), "files.tooManyPixels"),
                new Hostile("PNG: thin and endless", sized(good, 100_000, 1), "files.tooManyPixels"),
                new Hostile("PNG: broken off", Arrays.copyOf(good, 40), "files.broken"),
                new Hostile("PNG: only a signature", Arrays.copyOf(good, 8), "files.broken"),
                new Hostile(
                        "JPEG: only a beginning",
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0},
                        "files.broken"),
                new Hostile("larger than is looked at", new byte[Upload.LARGEST + 1], "files.tooLarge"),
                new Hostile("nothing", new byte[0], "files.missing"));
    }

    private static Stream<Hostile> documents() throws IOException {
        return Stream.of(
                new Hostile(
                        "PDF: a script at its opening",
                        pdf(document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: starts a program",
                        pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: a script behind a page",
                        pdf(document -> document.getPage(0)
                                .getCOSObject()
                                .setItem(COSName.AA, new PDActionJavaScript("app.alert(1)").getCOSObject())),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: sends what is typed",
                        pdf(document -> document.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.getPDFName("Next"), COSName.getPDFName("SubmitForm"))),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: an archive behind its end",
                        joined(pdf(document -> {}), text("PK\u0003\u0004 and more")),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: a page of the web behind its end",
                        joined(pdf(document -> {}), text("<html><script>alert(1)</script></html>")),
                        "charters.file.refused"),
                new Hostile("PDF: a file within", pdf(UploadTest::attach), "charters.file.refused"),
                new Hostile(
                        "PDF: a form that computes",
                        pdf(document -> document.getDocumentCatalog()
                                .getCOSObject()
                                .setString(COSName.getPDFName("XFA"), "<xdp/>")),
                        "charters.file.refused"),
                new Hostile(
                        "PDF: locked",
                        pdf(document ->
                                document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()))),
                        "charters.file.refused"),
                new Hostile("PDF: only its first line", text("%PDF-1.7\n"), "charters.file.refused"));
    }

    private static Stream<Hostile> liars() {
        return Stream.of(
                new Hostile("a program called picture", text("MZ\u0090\u0000"), "files.neither"),
                new Hostile("an archive", text("PK\u0003\u0004"), "files.neither"),
                new Hostile("a drawing packed by gzip", text("\u001f\u008b\u0008"), "files.neither"),
                new Hostile("a script that is a picture as well", text("GIF89a/*;*/=1;alert(1)"), "files.neither"),
                new Hostile("a document that begins late", text("PK %PDF-1.7"), "files.neither"),
                new Hostile("a table with a link", text("=HYPERLINK(\"https://evil.example\")"), "files.neither"),
                new Hostile("a table in UTF-16", "=1+1;2".getBytes(StandardCharsets.UTF_16), "files.neither"),
                new Hostile(
                        "SVG: an entity by parameter",
                        svg("<!DOCTYPE svg [<!ENTITY % a SYSTEM \"https://evil.example/a.dtd\"> %a;]>" + HEAD
                                + "<text>&b;</text></svg>"),
                        "settings.mark."),
                new Hostile("a GIF", text("GIF89a"), "files.neither"),
                new Hostile(
                        "a page of the web",
                        text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        "settings.mark."),
                new Hostile("PHP", text("<?php system('id'); ?>"), "settings.mark."),
                new Hostile("a table with a formula", text("=cmd|' /C calc'!A0"), "files.neither"),
                new Hostile(
                        "SVG in UTF-16 with a script",
                        (HEAD + "<script/></svg>").getBytes(StandardCharsets.UTF_16),
                        ""),
                new Hostile(
                        "SVG in UTF-7", (HEAD + "+ADw-script+AD4-</svg>").getBytes(StandardCharsets.US_ASCII), "-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void is_refused_with_its_reason(Hostile file) {
        if ("-".equals(file.why())) {
            assertThat(new String(Upload.of(file.content(), ALL).content(), StandardCharsets.UTF_8))
                    .doesNotContain("<script");
            return;
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Upload.of(file.content(), ALL))
                .satisfies(no -> assertThat(no.verdict().why()).startsWith(file.why()));
    }

    @Test
    void the_corpus_has_more_than_twenty_five_files() throws IOException {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(58);
    }

    @Test
    void a_picture_keeps_its_pixels_and_nothing_of_what_was_written_behind_them() throws IOException {
        byte[] good = picture("png", 20, 20);
        byte[] noted = noted(good, "GPS 46.8139, -71.2080");
        byte[] polyglot = ByteBuffer.allocate(noted.length + 30)
                .put(noted)
                .put(text("<script>alert(1)</script>"))
                .array();
        Upload kept = Upload.of(polyglot, EnumSet.of(FileType.PNG));
        assertThat(kept.sentSha256()).isEqualTo(Sha256.of(polyglot));
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getRGB(3, 3))
                .isEqualTo(0xff336699);
    }

    @Test
    void words_that_unpack_to_a_hundred_megabytes_beside_the_pixels_are_never_unpacked() throws IOException {
        byte[] bomb = noted(picture("png", 20, 20), "zTXtX\0\0", packed(100 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(Upload.of(bomb, ALL).content().length).isLessThan(2_000);
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] some = new byte[1 << 20];
            for (int written = 0; written < zeros; written += some.length) {
                packing.write(some);
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    /** The same photograph, saying it is as large as one can be. */
    private static byte[] wide(byte[] jpeg) {
        byte[] lying = jpeg.clone();
        for (int at = 2; at < lying.length - 9; at++) {
            if (lying[at] == (byte) 0xff && lying[at + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(lying).putShort(at + 5, (short) 65_500).putShort(at + 7, (short) 65_500);
                return lying;
            }
        }
        throw new IllegalArgumentException("no frame in this photograph");
    }

    @Test
    void what_is_not_allowed_here_is_named_whatever_it_is_called() throws IOException {
        byte[] jpeg = picture("jpg", 20, 20);
        assertThat(Upload.of(jpeg, ALL).type()).isEqualTo(FileType.JPEG);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Upload.of(jpeg, EnumSet.of(FileType.PDF)))
                .withMessage("files.neither");
    }

    @Test
    void a_plain_drawing_and_a_plain_document_pass() throws IOException {
        Upload drawing =
                Upload.of(svg(HEAD + "<g id=\"a\"><rect width=\"2\" height=\"2\"/></g><use href=\"#a\"/></svg>"), ALL);
        assertThat(drawing.type()).isEqualTo(FileType.SVG);
        byte[] plain = pdf(document -> {});
        assertThat(Upload.of(plain, ALL).content()).isEqualTo(plain);
    }

    private static String bomb(int levels, int times) {
        return IntStream.range(0, levels)
                .mapToObj(level -> "<g id=\"l" + level + "\">"
                        + (level == 0 ? "<rect/>" : ("<use href=\"#l" + (level - 1) + "\"/>").repeat(times)) + "</g>")
                .collect(Collectors.joining());
    }

    private static String laughs() {
        String entities = IntStream.range(1, 10)
                .mapToObj(level -> "<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return "<!DOCTYPE svg [<!ENTITY l0 \"ha\">" + entities + "]>" + HEAD + "<text>&l9;</text></svg>";
    }

    private static byte[] svg(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0x336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The same file, saying it is larger than it is. */
    private static byte[] sized(byte[] png, int width, int height) {
        byte[] lying = png.clone();
        ByteBuffer.wrap(lying).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(lying, 12, 17);
        ByteBuffer.wrap(lying).putInt(29, (int) check.getValue());
        return lying;
    }

    private static byte[] noted(byte[] png, String note) {
        return noted(png, "tEXtComment\0", text(note));
    }

    private static byte[] noted(byte[] png, String kind, byte[] note) {
        byte[] part = joined(text(kind), note);
        CRC32 check = new CRC32();
        check.update(part);
        return ByteBuffer.allocate(png.length + part.length + 8)
                .put(png, 0, 33)
                .putInt(part.length - 4)
                .put(part)
                .putInt((int) check.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    /** What is done to a document before it is sent. */
    interface Twist {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Twist twist) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            twist.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("x.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("x.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
