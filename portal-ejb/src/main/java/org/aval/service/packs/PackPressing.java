package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.aval.domain.packs.Pack;
import org.aval.domain.packs.PackKind;
import org.aval.policies.Once;
import org.aval.policies.packs.PackFacts;
import org.aval.policies.packs.PackPress;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;

/** From what waits in the queue to the sealed file. */
@Dependent
class PackPressing {

    private static final Once<PackPress> PRESS = new Once<>(PackPress::new);

    /** What is gathered, set, sealed. */
    private static final int PARTS = 3;

    @Inject
    PackTries tries;

    @Inject
    Seals seals;

    /** The file. */
    record Pressed(byte[] pdf, int pages, boolean sealed) {}

    Pressed press(Pack pack, byte[] waiting) {
        PackFacts facts = PackFactsForm.read(waiting);
        tries.done(pack.getId(), 1, PARTS);
        byte[] pdf = PRESS.get().press(facts);
        tries.done(pack.getId(), 2, PARTS);
        byte[] sealed = seals.seal(order(pack, facts.language()), pdf);
        return new Pressed(sealed, pages(pdf), sealed.length != pdf.length);
    }

    /**
     * What names nobody proves what it holds, and not who asked for it; of a case nothing stands in the seal. By the code a file
     * that somebody holds out says whether it was revoked, followed by another, or has expired.
     */
    private static SealOrder order(Pack pack, String language) {
        PackKind kind = pack.getWish().kind();
        SealOrder order = new SealOrder("PACK_" + kind, pack.getId(), pack.getCode(), language);
        return order.proving(kind.isGeneral() ? "pack" : "pack_journal").showing(pack.getCode());
    }

    /** The first pages as they will be, for a look before it is asked for. */
    static byte[] preview(PackFacts facts, int pages) {
        return PRESS.get().preview(facts, pages);
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
