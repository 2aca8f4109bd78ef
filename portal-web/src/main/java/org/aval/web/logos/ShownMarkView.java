package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.BorneMark;
import org.aval.service.logos.MarkBearerRow;
import org.aval.service.logos.ShownMarkDesk;
import org.aval.web.shared.Texts;

/** The mark that an account or a mandate shows, on its own page and on that of the permit. */
@Named("shownMark")
@RequestScoped
public class ShownMarkView {

    @Inject
    ShownMarkDesk desk;

    @Inject
    Texts texts;

    private final Map<UUID, Optional<BorneMark>> read = new HashMap<>();

    /** Is it any of the reader's business? */
    public boolean isShown(String bearer, UUID id) {
        return mark(bearer, id).isPresent();
    }

    /** Does it show a mark that no permit carries today? */
    public boolean isLapsed(String bearer, UUID id) {
        return mark(bearer, id).filter(BorneMark::isLapsed).isPresent();
    }

    /** May the reader name a permit? */
    public boolean isOpen(String bearer, UUID id) {
        return mark(bearer, id).filter(mark -> mark.naming().granted()).isPresent();
    }

    /** The use of the logo it rests on, null for none. */
    public UUID use(String bearer, UUID id) {
        return mark(bearer, id).map(BorneMark::use).orElse(null);
    }

    /** What it shows, and whether it may, in one sentence. */
    public String sentence(String bearer, UUID id) {
        return mark(bearer, id).map(this::told).orElse("");
    }

    private String told(BorneMark mark) {
        if (!mark.said()) {
            return texts.of("logos.shown.unsaid");
        }
        if (mark.use() == null) {
            return texts.of("logos.shown.none");
        }
        return texts.of(
                mark.settled() ? "logos.shown.carried" : "logos.shown.lapsed",
                mark.reference(),
                mark.title(),
                mark.medium(),
                mark.standing());
    }

    /** The accounts and mandates that rest on a permit. */
    public List<MarkBearerRow> bearers(UUID use) {
        return desk.bearers(use);
    }

    /** Where one of them is read. */
    public static String path(MarkBearer bearer) {
        return bearer == MarkBearer.ACCOUNT ? "/accounts/account" : "/mandates/mandate";
    }

    private Optional<BorneMark> mark(String bearer, UUID id) {
        return read.computeIfAbsent(id, any -> read(MarkBearer.valueOf(bearer), id));
    }

    private Optional<BorneMark> read(MarkBearer bearer, UUID id) {
        try {
            return Optional.of(desk.of(bearer, id));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
