package org.aval.web.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.packs.ComposeDesk;
import org.aval.service.packs.PackDesk;
import org.aval.web.shared.Texts;

/** Looks at a pack that is being put together, and asks for it. */
@RequestScoped
public class Composing {

    @Inject
    ComposeDesk compose;

    @Inject
    PackDesk desk;

    @Inject
    PackPreviews previews;

    @Inject
    Texts texts;

    /**
     * What a look brought.
     *
     * @param pages how many pages were painted
     * @param problem why none was, empty when some were
     */
    record Looked(int pages, String problem) {}

    /** May the reader ask for this kind? */
    boolean isOpen(PackKind kind) {
        return compose.kinds().get(kind).granted();
    }

    Looked look(PackWish wish) {
        try {
            List<byte[]> painted = compose.preview(wish);
            previews.show(painted);
            return new Looked(painted.size(), "");
        } catch (Refusal no) {
            return new Looked(0, texts.why(no.verdict()));
        }
    }

    /** @throws Refusal with the reason when the reader may not have it */
    UUID ask(PackWish wish) {
        return desk.request(wish);
    }

    int edition() {
        return previews.edition();
    }
}
