package org.aval.service.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.policies.marks.PaintedDocument;
import org.aval.policies.packs.PackFault;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Acts;

/** Where a pack is put together: what may be chosen, and how its first pages look before it is asked for. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ComposeDesk {

    /** How many pages are looked at before. */
    public static final int PREVIEWED = 3;

    private static final int EDGE = 1_000;

    @Inject
    CaseCaller caller;

    @Inject
    Acts acts;

    @Inject
    PackGathering gathering;

    /** Every kind, and whether the reader may ask for it. */
    public Map<PackKind, Verdict> kinds() {
        Actor reader = acts.now("").by();
        Map<PackKind, Verdict> kinds = new EnumMap<>(PackKind.class);
        Arrays.stream(PackKind.values()).forEach(kind -> kinds.put(kind, PackWish.asking(kind, reader)));
        return kinds;
    }

    /** The chapters one may choose among. */
    public List<PackChoice> chapters(PackKind kind) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return gathering.chapters(kind);
    }

    /** What one may be about, as far as the reader may have it; empty where it is said in words. */
    public List<PackChoice> subjects(PackKind kind) {
        Actor reader = caller.identified();
        return PackWish.asking(kind, reader).granted() ? gathering.subjects(kind) : List.of();
    }

    /** For whom of the house it may be; empty where a name is written, or none is. */
    public List<PackChoice> recipients(PackKind kind) {
        Actor reader = caller.identified();
        return PackWish.asking(kind, reader).granted() ? gathering.recipients(kind) : List.of();
    }

    /**
     * Its first pages as pictures (PNG).
     *
     * @throws Refusal when the reader may not have it, or it cannot be set, with the reason
     */
    public List<byte[]> preview(PackWish wish) {
        Act act = act("");
        wish.mayBeAsked(act.by(), act.effectiveOn()).orRefuse();
        PackGathering.Gathered gathered = gathering.gather(wish);
        try {
            return painted(PackPressing.preview(gathering.facts(gathered, "", act.at()), PREVIEWED));
        } catch (PackFault fault) {
            throw PackRefusals.of(fault);
        }
    }

    private static List<byte[]> painted(byte[] pdf) {
        List<byte[]> pages = new ArrayList<>();
        PaintedDocument.each(pdf, EDGE, PREVIEWED, page -> pages.add(png(page)));
        return List.copyOf(pages);
    }

    private static byte[] png(BufferedImage page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Of who is signed in; from here on the database shows what opens to them. */
    private Act act(String reason) {
        caller.identified();
        return acts.now(reason);
    }
}
