package org.aval.domain.logos;

import java.util.EnumSet;
import java.util.Set;

/** What shows a mark of the institution beside a single use of it. */
public enum MarkBearer {
    /** An official account: on its profile, or at the head of a site or a podcast. */
    ACCOUNT(EnumSet.of(LogoMedium.SOCIAL_PROFILE, LogoMedium.WEBSITE, LogoMedium.PODCAST_COVER, LogoMedium.APP)),
    /** Who speaks under a mandate: wherever it is said. */
    MANDATE(EnumSet.allOf(LogoMedium.class));

    private final Set<LogoMedium> media;

    MarkBearer(Set<LogoMedium> media) {
        this.media = media;
    }

    /** On what it can show a mark. */
    public Set<LogoMedium> media() {
        return EnumSet.copyOf(media);
    }
}
