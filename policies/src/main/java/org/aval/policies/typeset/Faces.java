package org.aval.policies.typeset;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.aval.policies.Once;

/** The typefaces, parsed once; one thread uses them at a time, because their tables are read on demand. */
final class Faces {
    private record Face(String file, String family, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("Inter-Regular.ttf", "Inter", 400, FontStyle.NORMAL),
            new Face("Inter-SemiBold.ttf", "Inter", 600, FontStyle.NORMAL),
            new Face("SourceSerif4-SemiBold.ttf", "Source Serif 4", 600, FontStyle.NORMAL),
            new Face("SourceSerif4-Italic.ttf", "Source Serif 4", 400, FontStyle.ITALIC),
            new Face("SourceCodePro-Regular.ttf", "Source Code Pro", 400, FontStyle.NORMAL));

    /** What few papers need: read at the first of them, offered to no other. */
    private static final List<Face> RARE = List.of(
            new Face("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", 400, FontStyle.NORMAL),
            new Face("NotoNaskhArabic-SemiBold.ttf", "Noto Naskh Arabic", 600, FontStyle.NORMAL),
            new Face("NotoEmoji-Regular.ttf", "Noto Emoji", 400, FontStyle.NORMAL));

    private final List<TrueTypeFont> parsed = FACES.stream().map(Faces::parse).toList();
    private final Once<List<TrueTypeFont>> rare =
            new Once<>(() -> RARE.stream().map(Faces::parse).toList());

    /** The everyday faces as fonts of one document, each to be cut down to the letters it prints. */
    List<PDType0Font> into(PDDocument document) throws IOException {
        List<PDType0Font> fonts = new ArrayList<>();
        for (TrueTypeFont face : parsed) {
            fonts.add(PDType0Font.load(document, face, true));
        }
        return fonts;
    }

    /** Whether a face can print this character. */
    boolean print(int codePoint) {
        return has(parsed, codePoint) || has(rare.get(), codePoint);
    }

    static void offer(List<PDType0Font> fonts, PdfRendererBuilder builder) {
        for (int i = 0; i < fonts.size(); i++) {
            Face face = FACES.get(i);
            builder.useFont(new PDFontSupplier(fonts.get(i)), face.family(), face.weight(), face.style(), true);
        }
    }

    /** For what no everyday face has. */
    static void offerRare(PdfRendererBuilder builder) {
        for (Face face : RARE) {
            builder.useFont(
                    () -> open(face),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }

    private static boolean has(List<TrueTypeFont> faces, int codePoint) {
        for (TrueTypeFont face : faces) {
            try {
                if (face.getUnicodeCmapLookup().getGlyphId(codePoint) != 0) {
                    return true;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return false;
    }

    private static TrueTypeFont parse(Face face) {
        try (InputStream in = open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would cost two thirds of the time of a certificate.
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(Face face) {
        return requireNonNull(Faces.class.getResourceAsStream("/typeset/fonts/" + face.file()), face.file());
    }
}
