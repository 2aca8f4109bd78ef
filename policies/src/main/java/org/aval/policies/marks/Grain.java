package org.aval.policies.marks;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A few words in the last bit of the blue of a picture, again and again in small tiles: nobody sees them, and every piece
 * of the picture that is a little larger than a tile still says them. What paints a picture anew, smaller or as a
 * photograph, wipes them out.
 */
final class Grain {

    private static final int WIDE = 16;
    private static final int HIGH = 12;
    private static final int BYTES = WIDE * HIGH / 8;
    private static final int WORDS = BYTES - 3;
    private static final int OPAQUE = 255;

    private Grain() {}

    /** Sows the words over all that is opaque. @throws IllegalArgumentException when they are too long */
    static void sow(BufferedImage picture, String words) {
        byte[] tile = tile(words);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                if (colour >>> 24 == OPAQUE) {
                    picture.setRGB(x, y, colour & ~1 | bit(tile, x % WIDE, y % HIGH));
                }
            }
        }
    }

    private static byte[] tile(String words) {
        byte[] said = words.getBytes(StandardCharsets.US_ASCII);
        if (said.length > WORDS) {
            throw new IllegalArgumentException("too long: " + words);
        }
        byte[] tile = new byte[BYTES];
        tile[0] = (byte) said.length;
        System.arraycopy(said, 0, tile, 1, said.length);
        int check = check(tile);
        tile[BYTES - 2] = (byte) (check >> 8);
        tile[BYTES - 1] = (byte) check;
        return tile;
    }

    private static int check(byte[] tile) {
        CRC32 sum = new CRC32();
        sum.update(tile, 0, BYTES - 2);
        return (int) sum.getValue() & 0xffff;
    }

    private static int bit(byte[] tile, int x, int y) {
        int place = y * WIDE + x;
        return tile[place / 8] >> (7 - place % 8) & 1;
    }

    /** What a picture, or a piece of one, says; empty when it says nothing. */
    static Optional<String> read(BufferedImage picture) {
        int[][] votes = votes(picture);
        for (int shift = 0; shift < WIDE * HIGH; shift++) {
            byte[] tile = tile(votes, shift % WIDE, shift / WIDE);
            int length = tile[0];
            int check = (tile[BYTES - 2] & 0xff) << 8 | tile[BYTES - 1] & 0xff;
            if (length > 0 && length <= WORDS && check == check(tile)) {
                return Optional.of(new String(Arrays.copyOfRange(tile, 1, length + 1), StandardCharsets.US_ASCII));
            }
        }
        return Optional.empty();
    }

    /** For each place of a tile, by how much ones outnumber noughts. */
    private static int[][] votes(BufferedImage picture) {
        int[][] votes = new int[HIGH][WIDE];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                if (colour >>> 24 == OPAQUE) {
                    votes[y % HIGH][x % WIDE] += (colour & 1) == 1 ? 1 : -1;
                }
            }
        }
        return votes;
    }

    /** The tile that begins so far from where the picture begins. */
    private static byte[] tile(int[][] votes, int right, int down) {
        byte[] tile = new byte[BYTES];
        for (int place = 0; place < WIDE * HIGH; place++) {
            int vote = votes[(place / WIDE + down) % HIGH][(place % WIDE + right) % WIDE];
            if (vote > 0) {
                tile[place / 8] |= (byte) (1 << (7 - place % 8));
            }
        }
        return tile;
    }
}
