package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.BrandMark;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.shared.Act;
import org.aval.service.files.FileType;
import org.aval.service.files.Upload;
import org.aval.service.verify.Codes;
import org.jspecify.annotations.Nullable;

/** Brings marks and uses in that were there before the portal. */
@Dependent
public class LogoInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Marks marks;

    @Inject
    Guides guides;

    @Inject
    LogoFiles files;

    @Inject
    Permits permits;

    @Inject
    Codes codes;

    @Inject
    ShownMarks shown;

    /** An edition of a mark, drawn. */
    public void publish(BrandMark mark, LocalDate from, @Nullable LocalDate until, byte[] drawing) {
        marks.keep(mark, from, until, List.of(Upload.of(drawing, Set.of(FileType.SVG))));
    }

    /** An account or a mandate shows a mark under this permit. */
    public void shows(MarkBearer bearer, UUID id, String permit, LogoMedium medium, Act act) {
        shown.write(bearer, id, 0, shown.permit(permit).orElseThrow().id(), medium, act);
    }

    /**
     * Whoever acts accepts the rules of use.
     *
     * @return their number
     */
    public int guide(Act act) {
        guides.accept(act.by().person(), act);
        return guides.current();
    }

    /**
     * A file that was sent about a use.
     *
     * @param kind "MOCKUP", "PRINT" or "PROOF"
     */
    public void show(LogoUse use, String kind, byte[] picture, Act act) {
        files.keep(use.getId(), kind, use.getInitiative().title(), Upload.of(picture, Set.of(FileType.PNG)), act);
    }

    /** It was allowed that day. */
    public void allow(LogoUse use, LogoTerms terms, Act act, LogoFacts facts) {
        use.allow(terms, codes.next(), act, facts);
        em.flush();
        permits.give(use, act);
    }
}
