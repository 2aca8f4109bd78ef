package org.aval.policies.typeset;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** The badge of an official account as a picture for its profile or a poster: who it is, and a square that proves it. */
public final class BadgeDrawing {

    private static final int QUIET = 4;
    private static final int FOOT = 13;

    private static final String FORM =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="480" role="img" aria-label="%3$s">
            <rect width="%1$d" height="%2$d" fill="#fff"/><path d="%4$s" fill="#000"/>
            <g font-family="sans-serif" fill="#000" text-anchor="middle"><text x="%5$d" y="%6$d" font-size="2.6">%7$s</text>\
            <text x="%5$d" y="%8$d" font-size="2.2" font-weight="bold">%9$s</text>\
            <text x="%5$d" y="%10$d" font-size="1.8">%11$s</text><text x="%5$d" y="%12$d" font-size="2.4">%13$s</text></g>
            </svg>
            """;

    private BadgeDrawing() {}

    /**
     * The badge as SVG, readable in black and white.
     *
     * @param heading "Official account"
     * @param name what the account is called
     * @param institution whose it is
     * @param address where the code is checked
     * @param code the code as people type it
     */
    public static String svg(String heading, String name, String institution, String address, String code) {
        ByteMatrix modules = encode(address);
        int side = modules.getWidth() + 2 * QUIET;
        return FORM.formatted(
                side,
                side + FOOT,
                escaped(heading + ", " + name + ", " + institution + ", " + code),
                path(modules),
                side / 2,
                side + 1,
                escaped(heading),
                side + 4,
                escaped(name),
                side + 7,
                escaped(institution),
                side + 11,
                escaped(code));
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(' ')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix encode(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for " + content, tooLong);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
