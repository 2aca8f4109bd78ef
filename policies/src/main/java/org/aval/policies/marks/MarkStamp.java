package org.aval.policies.marks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Writes on a mark, small but readable, under which permit it was handed out, and the same within the file: for programs,
 * and in the very shapes, pixels and pages, where whoever crops the line away and saves the file anew leaves it.
 */
public final class MarkStamp {

    private static final String BEGINNING = "aval-permit:";
    private static final Pattern STAMP =
            Pattern.compile(BEGINNING + "([A-Z0-9]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}/\\d{1,6})");
    private static final Pattern OWN_SIZE = Pattern.compile("\\s(width|height|x|y)=\"[^\"]*\"");

    /** What a drawing is made of: whoever copies one shape out of it takes its identification along. */
    private static final Pattern SHAPE =
            Pattern.compile("<(path|rect|circle|ellipse|line|polyline|polygon|text|use|g)(?=[\\s/>])");

    /** After the signature and the first part, which tells the size. */
    private static final int AFTER_HEADER = 33;

    private static final double STRIP = 0.07;
    private static final Color INK = new Color(0x6b6b6b);

    private MarkStamp() {}

    /** What stands within a file, whatever became of its picture; empty when nothing does. */
    public static Optional<String> find(byte[] file) {
        return said(new String(file, StandardCharsets.ISO_8859_1))
                .or(() -> FoundStamp.inPixels(file).flatMap(id -> said(BEGINNING + id)))
                .or(() -> FoundStamp.inDocument(file)
                        .flatMap(note -> said(note).stream())
                        .findFirst());
    }

    private static Optional<String> said(String words) {
        Matcher found = STAMP.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /**
     * A drawing as the portal writes it, with the identification below.
     *
     * @param id for example "CHU-7K3M-9Q2P/1"
     */
    public static byte[] svg(byte[] drawing, int width, int height, String id) {
        double strip = strip(width, height);
        String inner = nested(drawing, width, height);
        String each = SHAPE.matcher(inner).replaceAll("<$1 data-permit=\"" + BEGINNING + id + "\"");
        String line = Outline.svg(Outline.of(id, 0, height + strip * 0.8, strip * 0.75));
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.2f\"><metadata>%s%s</metadata>%s"
                                + "<path fill=\"#6b6b6b\" d=\"%s\"/></svg>",
                        width,
                        height + strip,
                        BEGINNING,
                        id,
                        each,
                        line)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The drawing as a part of another one. */
    static String nested(byte[] drawing, int width, int height) {
        String text = new String(drawing, StandardCharsets.UTF_8);
        int end = text.indexOf('>');
        String root = OWN_SIZE.matcher(text.substring(0, end)).replaceAll("");
        boolean closed = root.endsWith("/");
        return (closed ? root.substring(0, root.length() - 1) : root)
                + (root.contains("viewBox=") ? "" : " viewBox=\"0 0 " + width + " " + height + "\"")
                + " width=\"" + width + "\" height=\"" + height + "\"" + (closed ? "/" : "") + text.substring(end);
    }

    /** A picture with the identification below. */
    public static byte[] png(byte[] picture, String id) {
        try {
            BufferedImage mark = ImageIO.read(new ByteArrayInputStream(picture));
            double strip = strip(mark.getWidth(), mark.getHeight());
            BufferedImage stamped = new BufferedImage(
                    mark.getWidth(), mark.getHeight() + (int) Math.ceil(strip), BufferedImage.TYPE_INT_ARGB);
            Graphics2D brush = stamped.createGraphics();
            try {
                brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                brush.drawImage(mark, 0, 0, null);
                brush.setColor(INK);
                brush.fill(Outline.of(id, 2, mark.getHeight() + strip * 0.8, strip * 0.75));
            } finally {
                brush.dispose();
            }
            Grain.sow(stamped, id);
            return noted(written(stamped), id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** The note stands in a text part of the file, as programs keep it. */
    private static byte[] noted(byte[] png, String id) {
        byte[] note = ("tEXtPermit\0" + BEGINNING + id).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(note);
        ByteBuffer file = ByteBuffer.allocate(png.length + note.length + 8);
        file.put(png, 0, AFTER_HEADER)
                .putInt(note.length - 4)
                .put(note)
                .putInt((int) check.getValue())
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER);
        return file.array();
    }

    /** A document with the identification at the foot of each page. */
    public static byte[] pdf(byte[] document, String id) {
        return StampedPages.of(document, id, BEGINNING + id);
    }

    /** Small beside the mark, and readable where the mark is. */
    private static double strip(int width, int height) {
        return Math.max(12, Math.min(width / 12.0, height * STRIP * 2));
    }
}
