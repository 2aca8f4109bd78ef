package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A text the institution governs itself by; what it says lives in its versions. */
@Entity
public class Charter {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private CharterKind kind;

    @Column(nullable = false)
    private String titleFr;

    @Column(nullable = false)
    private String titleEn;

    @Column(nullable = false)
    private String authoritativeLanguage;

    protected Charter() {
        // for Jakarta Persistence
    }

    /** A new charter without any version yet; one language is authoritative when the two differ. */
    public static Charter of(
            String code, CharterKind kind, String titleFr, String titleEn, String authoritativeLanguage) {
        Charter charter = new Charter();
        charter.id = UUID.randomUUID();
        charter.code = code;
        charter.kind = kind;
        charter.titleFr = titleFr;
        charter.titleEn = titleEn;
        charter.authoritativeLanguage = authoritativeLanguage;
        return charter;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public CharterKind getKind() {
        return kind;
    }

    /** The title in "fr" or "en". */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleFr;
    }

    public String getAuthoritativeLanguage() {
        return authoritativeLanguage;
    }
}
