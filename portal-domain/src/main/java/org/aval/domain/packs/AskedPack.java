package org.aval.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as its columns keep it.
 *
 * @param chapters their names, parted by commas; empty for all
 */
@Embeddable
record AskedPack(
        @Enumerated(EnumType.STRING) @Column(nullable = false) PackKind kind,
        @Enumerated(EnumType.STRING) @Column(nullable = false) PackLanguages languages,
        @Column(nullable = false) String jurisdiction,
        @Column(nullable = false) String chapters,
        @Column(nullable = false) LocalDate asOf,
        @Column(name = "subject_id") @Nullable UUID subject,
        @Column(nullable = false) String about,
        @Column(name = "recipient_id") @Nullable UUID recipient,
        @Column(nullable = false) String recipientName)
        implements Serializable {

    static AskedPack of(PackWish wish) {
        return new AskedPack(
                wish.kind(),
                wish.languages(),
                wish.jurisdiction(),
                String.join(",", wish.chapters()),
                wish.asOf(),
                wish.subject(),
                wish.about(),
                wish.recipient(),
                wish.recipientName());
    }

    PackWish wish() {
        List<String> chosen = chapters.isEmpty() ? List.of() : List.of(chapters.split(","));
        return new PackWish(kind, languages, jurisdiction, chosen, asOf, subject, about, recipient, recipientName);
    }
}
