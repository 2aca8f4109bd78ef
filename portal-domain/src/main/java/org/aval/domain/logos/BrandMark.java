package org.aval.domain.logos;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A mark by which the institution is known. Each time it is drawn anew it gets another edition; the former one is not
 * handed out any more.
 */
@Entity
public class BrandMark {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private MarkState state = MarkState.OFFERED;

    @ElementCollection
    @CollectionTable(name = "brand_mark_journal", joinColumns = @JoinColumn(name = "brand_mark_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected BrandMark() {
        // for Jakarta Persistence
    }

    private BrandMark(UUID id, String code, MarkKind kind, String nameFr, String nameEn) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.nameFr = nameFr;
        this.nameEn = nameEn;
    }

    /** The brand names a mark. */
    public static BrandMark name(UUID id, String code, MarkKind kind, String nameFr, String nameEn, Act act) {
        office(act.by())
                .and(() -> Verdict.unless(!code.matches("[A-Z0-9-]{2,40}"), "logos.mark.code"))
                .and(() -> Verdict.unless(nameFr.isBlank() || nameEn.isBlank(), "logos.mark.nameMissing"))
                .orRefuse();
        BrandMark named = new BrandMark(id, code, kind, nameFr.strip(), nameEn.strip());
        named.journal.add(JournalEntry.of(MarkStep.NAME, null, named.state, act));
        return named;
    }

    /** It is drawn anew: from this day on this edition is handed out. */
    public void publish(LocalDate from, @Nullable LocalDate until, Act act) {
        Verdict.unless(until != null && !until.isAfter(from), "logos.endsBeforeStart")
                .orRefuse();
        advance(MarkStep.PUBLISH, act);
    }

    /** Nobody asks for it any more. */
    public void retire(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        advance(MarkStep.RETIRE, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(MarkStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state), "logos.mark.retired").and(() -> office(actor));
    }

    private void advance(MarkStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        MarkState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    private static Verdict office(Actor actor) {
        return Verdict.unless(!actor.is(Role.BRAND), "logos.mark.notYourOffice");
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public MarkKind getKind() {
        return kind;
    }

    /**
     * What it is called.
     *
     * @param language "fr" or "en"
     */
    public String getName(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    public MarkState getState() {
        return state;
    }
}
