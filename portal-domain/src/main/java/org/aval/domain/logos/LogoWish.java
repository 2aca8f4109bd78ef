package org.aval.domain.logos;

import java.util.Set;
import java.util.UUID;

/** What somebody asks for, before there is anything to keep. */
public record LogoWish(
        LogoInitiative initiative,
        LogoPartner partner,
        LogoStakes stakes,
        LogoPeriod period,
        Set<UUID> marks,
        Set<LogoMedium> media) {

    public LogoWish {
        marks = Set.copyOf(marks);
        media = Set.copyOf(media);
    }
}
