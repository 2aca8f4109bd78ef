package org.aval.policies.packs;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How many pages a second a pack of about 300 pages is pressed at once warm, on one thread, and what heap that takes; beside
 * it, in the same run and on the same text: openhtmltopdf alone, headless Chromium and, where its jars are named by
 * {@code -Dfop=…} as a class path, Apache FOP.
 *
 * <p>{@code java -Xmx300m -cp … org.aval.policies.packs.PackBench [copies of the charter] [rounds]}
 */
final class PackBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PackBench() {}

    /** What one engine did: the best round counts, the others were cold or disturbed. */
    private record Result(String engine, int pages, double seconds, double processor) {

        double pagesASecond() {
            return pages / seconds;
        }

        /** What a busy machine does not disturb; nothing is known of what another process takes. */
        double pagesASecondOfProcessor() {
            return pages / processor;
        }
    }

    /** One way to make a PDF file. */
    private interface Engine {
        byte[] press() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        int copies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        PackFacts facts = facts(copies);
        PackPress press = new PackPress();
        String text = press.markup(facts);
        List<Result> results = new ArrayList<>();
        results.add(measured("the press", rounds, () -> press.press(facts)));
        System.out.printf(Locale.ROOT, "heap at its highest: %d MB%n", highestHeap() >> 20);
        results.add(measured("openhtmltopdf alone", rounds, () -> bare(text)));
        if (Files.isExecutable(Path.of("/usr/bin/chromium"))) {
            results.add(measured("Chromium", rounds, () -> chromium(text)));
        } else {
            System.out.println("Chromium is not installed: left out");
        }
        if (System.getProperty("fop") != null) {
            FopEngine fop = new FopEngine(System.getProperty("fop"));
            results.add(measured("Apache FOP", rounds, () -> fop.press(text)));
        } else {
            System.out.println("Apache FOP is not named by -Dfop: left out");
        }
        Result own = results.get(0);
        results.stream()
                .skip(1)
                .forEach(other -> System.out.printf(
                        Locale.ROOT,
                        "the press makes %.2f times the pages a second of %s%n",
                        own.pagesASecond() / other.pagesASecond(),
                        other.engine()));
    }

    private static PackFacts facts(int copies) {
        PackFacts once = PackSamples.general(GeneralPacks.CHARTER_FULL, "fr");
        List<PackChapter> chapters = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (PackChapter chapter : once.chapters()) {
                chapters.add(new PackChapter(
                        chapter.id() + "-" + copy,
                        chapter.title(),
                        chapter.annex(),
                        chapter.blocks(),
                        chapter.notes()));
            }
        }
        return new PackFacts(
                once.kind(),
                once.languages(),
                once.look(),
                once.title(),
                once.subtitle(),
                once.version(),
                once.effectiveOn(),
                once.madeAt(),
                once.check(),
                "",
                "",
                chapters,
                List.of());
    }

    private static Result measured(String name, int rounds, Engine engine) throws IOException, InterruptedException {
        Result best = new Result(name, 0, Double.MAX_VALUE, 0);
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long startOfWork = THREADS.getCurrentThreadCpuTime();
            byte[] file = engine.press();
            double processor = (THREADS.getCurrentThreadCpuTime() - startOfWork) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            if (seconds < best.seconds()) {
                best = new Result(name, pages(file), seconds, processor);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages in %.2f s: %.0f pages a second; %.2f s of processor in this thread%n",
                name,
                best.pages(),
                best.seconds(),
                best.pagesASecond(),
                best.processor());
        return best;
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static long highestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** As its documentation says: faces from streams, the same archives and the same accessibility, nothing else. */
    private static byte[] bare(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withHtmlContent(text, null)
                .toStream(file);
        face("Inter-Regular", "Inter", 400, FontStyle.NORMAL, builder);
        face("Inter-SemiBold", "Inter", 600, FontStyle.NORMAL, builder);
        face("SourceSerif4-SemiBold", "Source Serif 4", 600, FontStyle.NORMAL, builder);
        face("SourceSerif4-Italic", "Source Serif 4", 400, FontStyle.ITALIC, builder);
        face("SourceCodePro-Regular", "Source Code Pro", 400, FontStyle.NORMAL, builder);
        builder.run();
        return file.toByteArray();
    }

    private static void face(String file, String family, int weight, FontStyle style, PdfRendererBuilder builder) {
        builder.useFont(
                () -> PackBench.class.getResourceAsStream("/typeset/fonts/" + file + ".ttf"),
                family,
                weight,
                style,
                true);
    }

    private static byte[] chromium(String text) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pack");
        Path page = Files.writeString(folder.resolve("pack.xhtml"), text);
        Path file = folder.resolve("pack.pdf");
        Process browser = new ProcessBuilder(
                        "/usr/bin/chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder,
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + file,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(5, TimeUnit.MINUTES)) {
            browser.destroy();
            throw new IOException("Chromium takes too long");
        }
        return Files.readAllBytes(file);
    }
}
