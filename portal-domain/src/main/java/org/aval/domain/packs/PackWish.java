package org.aval.domain.packs;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param chapters those chosen, in their order; empty for all
 * @param asOf the day whose text and registers it tells
 * @param subject the record it is about, where that is known
 * @param about the reference of that record as people say it, the register, or the year; kept empty for a case
 * @param recipient for whom it is made, if that is somebody of the house
 * @param recipientName the name as it lies across the pages; empty when it is for everybody
 */
public record PackWish(
        PackKind kind,
        PackLanguages languages,
        String jurisdiction,
        List<String> chapters,
        LocalDate asOf,
        @Nullable UUID subject,
        String about,
        @Nullable UUID recipient,
        String recipientName)
        implements Serializable {

    public PackWish {
        chapters = List.copyOf(chapters);
        recipientName = recipientName.strip();
    }

    /** Is it whole, and may this person ask for it on this day? */
    public Verdict mayBeAsked(Actor actor, LocalDate today) {
        return asking(kind, actor)
                .and(() -> Verdict.unless(asOf.isAfter(today), "packs.dayToCome"))
                .and(() -> Verdict.unless(
                        kind.subject() != PackSubject.NOTHING && subject == null && about.isBlank(), "packs.noSubject"))
                .and(() -> Verdict.unless(kind.isGeneral() && isForSomebody(), "packs.forEverybody"))
                .and(() -> Verdict.unless(kind.isWatermarked() && recipientName.isBlank(), "packs.noRecipient"));
    }

    /** May this person ask for this kind at all? */
    public static Verdict asking(PackKind kind, Actor actor) {
        return Verdict.unless(!kind.mayBeAskedBy(actor), "packs.notYourOffice");
    }

    private boolean isForSomebody() {
        return recipient != null || !recipientName.isBlank();
    }

    /** The same, about this record, and how people call it. */
    public PackWish about(@Nullable UUID record, String said) {
        return new PackWish(kind, languages, jurisdiction, chapters, asOf, record, said, recipient, recipientName);
    }

    /** The same, as of another day. */
    public PackWish on(LocalDate day) {
        return new PackWish(kind, languages, jurisdiction, chapters, day, subject, about, recipient, recipientName);
    }

    /** Everything that decides what is in it, in one line. */
    String line() {
        return String.join(
                "|",
                kind.name(),
                languages.name(),
                jurisdiction,
                String.join(",", chapters),
                asOf.toString(),
                String.valueOf(subject),
                about,
                recipientName);
    }
}
