package org.aval.service.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.aval.domain.shared.Refusal;
import org.aval.service.files.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent as a mark, and what comes of it. */
class MarkReaderTest {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\" ";

    @Test
    void a_picture_is_painted_anew_and_nothing_but_the_pixels_stays() throws IOException {
        byte[] sent = png(900, 300);
        byte[] withSecret = withText(sent, "GPS 46.81 -71.21");

        Mark mark = MarkReader.read(withSecret);

        assertThat(mark.type()).isEqualTo(Mark.PNG);
        assertThat(mark.width()).isEqualTo(512);
        assertThat(mark.height()).isEqualTo(171);
        assertThat(new String(mark.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(mark.content())).getWidth())
                .isEqualTo(512);
    }

    @Test
    void a_picture_of_a_hundred_megapixels_is_refused_before_it_is_unpacked() {
        ByteBuffer head = ByteBuffer.allocate(64);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        head.putInt(10_000).putInt(10_000);
        refused("settings.mark.tooLarge", head.array());
        head.putInt(16, -1);
        refused("settings.mark.tooLarge", head.array());
        head.putInt(16, 8).putInt(20, 8);
        refused("settings.mark.tooSmall", head.array());
        head.putInt(16, 64).putInt(20, 64);
        refused("settings.mark.broken", head.array());
    }

    @Test
    void a_file_is_what_it_contains_and_not_what_it_is_called() {
        refused("settings.mark.missing", new byte[0]);
        refused("settings.mark.neither", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2});
        refused("settings.mark.neither", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        refused(
                "settings.mark.neither",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>".getBytes(StandardCharsets.UTF_8));
        refused("settings.mark.neither", "<g xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused("settings.mark.tooLong", new byte[MarkReader.LONGEST + 1]);
    }

    @Test
    void a_drawing_is_written_anew_without_the_notes_of_the_program_it_was_drawn_with() {
        Mark mark = drawn(
                """
                <?xml version="1.0"?><!-- by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                """
                        + HEAD
                        + """
                        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="http://draw.example"
                        draw:saved="/home/jean/logo.svg"><metadata><secret/></metadata><draw:view zoom="1"/><title>Pin</title>
                        <style>.a{fill:url(#b)}</style><g style="fill:#0b5372"><path d="M0 0h9v9z"/><use xlink:href="#b"/></g></svg>""");

        assertThat(mark.type()).isEqualTo(Mark.SVG);
        assertThat(mark.width()).isEqualTo(32);
        assertThat(new String(mark.content(), StandardCharsets.UTF_8))
                .contains("<path d=\"M0 0h9v9z\">", "<title>Pin</title>", "href=\"#b\"", "fill:#0b5372")
                .doesNotContain("jean", "metadata", "zoom", "by hand", "DOCTYPE");
        assertThat(MarkReader.read(mark.content()).content())
                .as("written anew, it stays the same")
                .isEqualTo(mark.content());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            <script>alert(1)</script>                                        | settings.mark.element
            <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject> | settings.mark.element
            <g><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></g>    | settings.mark.element
            <image href="#a"/>                                               | settings.mark.element
            <a href="#a"/>                                                   | settings.mark.element
            <set attributeName="href" to="javascript:alert(1)"/>             | settings.mark.element
            <g onload="alert(1)"/>                                           | settings.mark.event
            <g OnClick="alert(1)"/>                                          | settings.mark.event
            <use href="https://elsewhere.example/a.svg#a"/>                  | settings.mark.outside
            <use href="data:image/svg+xml,x"/>                               | settings.mark.outside
            <path fill="url(https://elsewhere.example/a.svg#a)"/>            | settings.mark.outside
            <path style="fill: URL( 'https://elsewhere.example/a' )"/>       | settings.mark.outside
            <style>@import "https://elsewhere.example/a.css";</style>        | settings.mark.outside
            <style>.a{fill:u\\72l(https://elsewhere.example/a)}</style>      | settings.mark.outside
            <path>                                                           | settings.mark.broken
            &unknown;<path/>                                                 | settings.mark.broken
            """)
    void what_could_run_or_load_is_refused_by_its_name(String inside, String why) {
        refused(why, (HEAD + ">" + inside + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entities_are_never_unfolded_and_depth_has_an_end() {
        String laughs =
                "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + HEAD + "><title>&b;</title></svg>";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MarkReader.read(laughs.getBytes(StandardCharsets.UTF_8)));
        String file =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD + "><title>&x;</title></svg>";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MarkReader.read(file.getBytes(StandardCharsets.UTF_8)));
        refused(
                "settings.mark.tooIntricate",
                (HEAD + ">" + "<g>".repeat(50) + "</g>".repeat(50) + "</svg>").getBytes(StandardCharsets.UTF_8));
        refused(
                "settings.mark.tooIntricate",
                (HEAD + ">" + "<g/>".repeat(20_001) + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_drawing_says_how_large_it_is() {
        refused(
                "settings.mark.noSize",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\"/>".getBytes(StandardCharsets.UTF_8));
        refused(
                "settings.mark.tooLarge",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"999999999999\" height=\"1\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(MarkReader.read("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64px\" height=\"20.5\"/>"
                                .getBytes(StandardCharsets.UTF_8))
                        .height())
                .isEqualTo(21);
    }

    private static Mark drawn(String svg) {
        return MarkReader.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String why, byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MarkReader.read(file))
                .withMessage(why);
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** The picture with a text part after its first one. */
    private static byte[] withText(byte[] png, String text) {
        byte[] said = ("tEXtComment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(said);
        ByteBuffer all = ByteBuffer.allocate(png.length + said.length + 8);
        all.put(png, 0, 33).putInt(said.length - 4).put(said).putInt((int) sum.getValue());
        return all.put(png, 33, png.length - 33).array();
    }
}
