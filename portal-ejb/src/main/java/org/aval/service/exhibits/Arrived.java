package org.aval.service.exhibits;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;

/** A file that arrived whole, was looked through, and waits sealed to be kept: the original and its pages painted anew. */
public final class Arrived implements Closeable {

    private final SealedFile original;
    private final ExhibitMedia media;
    private final String sha256;
    private final long bytes;
    private final ScanResult scan;
    private final List<Painted> pages = new ArrayList<>();

    /** A page painted anew, sealed while it waits. */
    private record Painted(int width, int height, SealedFile png) {}

    Arrived(SealedFile original, ExhibitMedia media, String sha256, long bytes, ScanResult scan) {
        this.original = original;
        this.media = media;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.scan = scan;
    }

    ExhibitMedia media() {
        return media;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    ScanResult scan() {
        return scan;
    }

    InputStream original() throws IOException {
        return original.reading();
    }

    void paint(Picture page) {
        SealedFile kept = SealedFile.create();
        pages.add(new Painted(page.width(), page.height(), kept));
        try (OutputStream png = kept.writing()) {
            png.write(page.png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each page, one after the other: never more than one of them is in memory. */
    void pages(Consumer<Picture> taken) {
        for (Painted page : pages) {
            try (InputStream png = page.png().reading()) {
                taken.accept(new Picture(page.width(), page.height(), png.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        original.close();
        pages.forEach(page -> page.png().close());
    }
}
