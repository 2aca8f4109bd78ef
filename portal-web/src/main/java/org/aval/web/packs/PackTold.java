package org.aval.web.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackStanding;
import org.aval.domain.packs.PackState;
import org.aval.domain.packs.PackStep;
import org.aval.domain.packs.PackWish;
import org.aval.service.packs.PackRecord;
import org.aval.service.packs.PackRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How packs are told. */
@Named("packTold")
@ApplicationScoped
public class PackTold {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    Days days;

    /** What a pack is, in a line of a list. */
    public String title(PackRow row) {
        return row.about().isEmpty()
                ? texts.label(row.kind())
                : texts.of("packs.about", texts.label(row.kind()), about(row));
    }

    /** A register has a name; what else packs are about has a reference. */
    private String about(PackRow row) {
        String register = "packs.register." + row.about();
        return texts.has(register) ? texts.of(register) : row.about();
    }

    /** Where it stands, in one sentence. */
    public String sentence(PackRecord record) {
        PackStanding standing = record.row().standing();
        return switch (standing) {
            case REQUESTED -> texts.of("packs.waits", record.before());
            case GENERATING -> texts.of("packs.pressed", record.done(), Math.max(1, record.total()));
            case FAILED -> texts.of(record.failure());
            case READY, DELIVERED -> record.supersededOn() == null
                    ? texts.of("packs.current", days.full(record.row().expiresOn()))
                    : texts.of("packs.superseded", days.full(record.supersededOn()));
            default -> texts.of(Texts.key(standing) + ".sentence");
        };
    }

    /** How much is done, of a hundred. */
    public int percent(PackRecord record) {
        return record.total() == 0 ? 0 : 100 * record.done() / record.total();
    }

    /** Its chapters by name are those of the composer; without a choice it is whole. */
    public boolean isWhole(PackWish wish) {
        return wish.chapters().isEmpty();
    }

    Decision decision(PackStep step, PackRecord record) {
        return decisions.of(step, record.verdict(step));
    }

    /** Open, or greyed with a reason that they can do something about. */
    boolean isTheirs(PackStep step, PackRecord record) {
        String why = record.verdict(step).why();
        return why == null || !why.equals("packs.notYours") && !why.equals("packs.wrongState");
    }

    List<Moment> timeline(PackRecord record) {
        return timelines.of(record.timeline(), PackStep.class, PackState.class);
    }

    /** What something it was made from is called. */
    public String source(PackSource source) {
        String[] told = source.source().split(":", 2);
        String which = told[0].equals("register") ? texts.of("packs.register." + told[1]) : told[1];
        return texts.of("packs.source." + told[0], which);
    }
}
