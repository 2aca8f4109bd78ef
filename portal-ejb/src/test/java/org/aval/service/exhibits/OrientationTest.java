package org.aval.service.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.aval.domain.exhibits.ExhibitMedia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A telephone held in any way: the copy stands as the eye saw it, and what told so is not in it. */
class OrientationTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final Map<Character, Color> COLORS =
            Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'W', Color.WHITE);

    /** Corners as they are stored: red and green above, blue and white below. */
    @ParameterizedTest
    @CsvSource({
        "1, RG, BW",
        "2, GR, WB",
        "3, WB, GR",
        "4, BW, RG",
        "5, RB, GW",
        "6, BR, WG",
        "7, WG, BR",
        "8, GW, RB",
        "0, RG, BW",
        "9, RG, BW"
    })
    void each_of_the_eight_ways_is_put_upright_and_nonsense_is_left(int told, String above, String below)
            throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            BufferedImage seen = copy(photo(told, order));
            boolean turned = told >= 5 && told <= 8;
            assertThat(seen.getWidth()).isEqualTo(turned ? HEIGHT : WIDTH);
            assertThat(corners(seen))
                    .containsExactly(above.charAt(0), above.charAt(1), below.charAt(0), below.charAt(1));
        }
    }

    @Test
    void nothing_of_the_place_or_the_device_is_in_the_copy() throws IOException {
        byte[] photo = photo(6, ByteOrder.LITTLE_ENDIAN);
        assertThat(latin(photo)).contains("Exif").contains("CanariPhone").contains("46.8139 N");
        List<Picture> copies = new ArrayList<>();
        Sterile.each(photo, ExhibitMedia.JPEG, page -> copies.add(Sterile.picture(page)));
        assertThat(latin(copies.get(0).png()))
                .doesNotContain("Exif")
                .doesNotContain("eXIf")
                .doesNotContain("CanariPhone")
                .doesNotContain("46.8139");
    }

    @Test
    void what_is_broken_or_lies_about_its_length_is_taken_as_it_is() throws IOException {
        byte[] whole = photo(6, ByteOrder.BIG_ENDIAN);
        for (int length = 0; length < 120; length++) {
            assertThat(Orientation.of(Arrays.copyOf(whole, length))).isNotNull();
        }
        byte[] lying = whole.clone();
        lying[5] = (byte) 0xff; // a note that says it is much longer than it is
        lying[4] = (byte) 0xff;
        assertThat(Orientation.of(lying)).isEqualTo(Orientation.AS_IT_IS);
        assertThat(Orientation.of("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Orientation.AS_IT_IS);
    }

    private static BufferedImage copy(byte[] photo) {
        List<BufferedImage> seen = new ArrayList<>();
        Sterile.each(photo, ExhibitMedia.JPEG, seen::add);
        return seen.get(0);
    }

    private static List<Character> corners(BufferedImage seen) {
        int right = seen.getWidth() - 5;
        int bottom = seen.getHeight() - 5;
        return List.of(
                nearest(seen.getRGB(4, 4)),
                nearest(seen.getRGB(right, 4)),
                nearest(seen.getRGB(4, bottom)),
                nearest(seen.getRGB(right, bottom)));
    }

    private static char nearest(int rgb) {
        Color color = new Color(rgb);
        return COLORS.entrySet().stream()
                .min((one, other) -> Integer.compare(far(one.getValue(), color), far(other.getValue(), color)))
                .orElseThrow()
                .getKey();
    }

    private static int far(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    /** As a telephone stores it: with notes on how it was held, by which device, and where. */
    private static byte[] photo(int told, ByteOrder order) throws IOException {
        byte[] bare = drawn();
        byte[] device = "CanariPhone\0".getBytes(StandardCharsets.US_ASCII);
        byte[] place = "46.8139 N\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(200).order(order);
        notes.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
        notes.putShort((short) 42).putInt(8).putShort((short) 3);
        entry(notes, 0x010f, 2, device.length, 60);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) told)
                .putShort((short) 0);
        entry(notes, 0x8825, 4, 1, 90);
        notes.position(60);
        notes.put(device);
        notes.position(90);
        notes.putShort((short) 1);
        entry(notes, 2, 2, place.length, 130);
        notes.position(130);
        notes.put(place);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + 6 + 200)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(notes.array());
        out.write(bare, 2, bare.length - 2);
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray()))).isNotNull();
        return out.toByteArray();
    }

    private static void entry(ByteBuffer notes, int tag, int type, int count, int at) {
        notes.putShort((short) tag).putShort((short) type).putInt(count).putInt(at);
    }

    private static byte[] drawn() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        char[] corners = {'R', 'G', 'B', 'W'};
        for (int corner = 0; corner < corners.length; corner++) {
            brush.setColor(COLORS.get(corners[corner]));
            brush.fillRect(corner % 2 * WIDTH / 2, corner / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        }
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
