package org.aval.service.exhibits;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a telephone was held, as it noted it before the picture (Exif, tag 0x0112): applied to the copy, because the note
 * itself is dropped with everything else that stands there.
 */
enum Orientation {
    AS_IT_IS(false, 1, 0, 0, 1),
    MIRRORED(false, -1, 0, 0, 1),
    UPSIDE_DOWN(false, -1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(false, 1, 0, 0, -1),
    TURNED_LEFT_MIRRORED(true, 0, 1, 1, 0),
    TURNED_LEFT(true, 0, 1, -1, 0),
    TURNED_RIGHT_MIRRORED(true, 0, -1, -1, 0),
    TURNED_RIGHT(true, 0, -1, 1, 0);

    private static final int MARKER = 0xff;
    private static final int EXIF = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] SIGN = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final boolean turned;
    private final int xOfX;
    private final int yOfX;
    private final int xOfY;
    private final int yOfY;

    Orientation(boolean turned, int xOfX, int yOfX, int xOfY, int yOfY) {
        this.turned = turned;
        this.xOfX = xOfX;
        this.yOfX = yOfX;
        this.xOfY = xOfY;
        this.yOfY = yOfY;
    }

    /** How a picture was taken; as it is where nothing, or nothing that makes sense, is noted. */
    static Orientation of(byte[] content) {
        try {
            ByteBuffer picture = ByteBuffer.wrap(content);
            picture.position(2); // what says that it is a JPEG
            while ((picture.get() & MARKER) == MARKER) {
                int kind = picture.get() & MARKER;
                int length = Short.toUnsignedInt(picture.getShort());
                if (kind == SCAN) {
                    return AS_IT_IS;
                }
                if (kind == EXIF && begins(picture)) {
                    return noted(picture.slice(picture.position() + SIGN.length, length - 2 - SIGN.length));
                }
                picture.position(picture.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            return AS_IT_IS;
        }
        return AS_IT_IS;
    }

    private static boolean begins(ByteBuffer part) {
        return part.slice(part.position(), SIGN.length).equals(ByteBuffer.wrap(SIGN));
    }

    private static Orientation noted(ByteBuffer notes) {
        notes.order(notes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = notes.getInt(4);
        int entries = Short.toUnsignedInt(notes.getShort(at));
        for (int entry = 0; entry < entries; entry++) {
            int from = at + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(notes.getShort(from)) == TAG) {
                return values()[notes.getShort(from + 8) - 1];
            }
        }
        return AS_IT_IS;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage taken) {
        if (this == AS_IT_IS) {
            return taken;
        }
        int width = turned ? taken.getHeight() : taken.getWidth();
        int height = turned ? taken.getWidth() : taken.getHeight();
        BufferedImage seen = new BufferedImage(width, height, taken.getType());
        Graphics2D brush = seen.createGraphics();
        try {
            int left = xOfX + xOfY < 0 ? width : 0;
            int top = yOfX + yOfY < 0 ? height : 0;
            brush.drawImage(taken, new AffineTransform(xOfX, yOfX, xOfY, yOfY, left, top), null);
        } finally {
            brush.dispose();
        }
        return seen;
    }
}
