package org.aval.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for, as its columns keep it. */
@Embeddable
class AskedPack {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PackKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PackLanguages languages;

    @Column(nullable = false)
    private String jurisdiction;

    @Column(nullable = false)
    private String chapters;

    @Column(nullable = false)
    private LocalDate asOf;

    @Column(name = "subject_id")
    @Nullable
    private UUID subject;

    @Column(nullable = false)
    private String about;

    @Column(name = "recipient_id")
    @Nullable
    private UUID recipient;

    @Column(nullable = false)
    private String recipientName;

    protected AskedPack() {
        // for Jakarta Persistence
    }

    static AskedPack of(PackWish wish) {
        AskedPack asked = new AskedPack();
        asked.kind = wish.kind();
        asked.languages = wish.languages();
        asked.jurisdiction = wish.jurisdiction();
        asked.chapters = String.join(",", wish.chapters());
        asked.asOf = wish.asOf();
        asked.subject = wish.subject();
        asked.about = wish.about();
        asked.recipient = wish.recipient();
        asked.recipientName = wish.recipientName();
        return asked;
    }

    PackWish wish() {
        List<String> chosen = chapters.isEmpty() ? List.of() : List.of(chapters.split(","));
        return new PackWish(
                kind, languages, jurisdiction, chosen, asOf, subject, about, recipient, recipientName);
    }

    @Nullable
    UUID getRecipient() {
        return recipient;
    }
}
