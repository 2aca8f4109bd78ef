package org.aval.domain.channels;

import static org.aval.domain.channels.EndToEnd.DEFAULT;
import static org.aval.domain.channels.EndToEnd.NONE;
import static org.aval.domain.channels.EndToEnd.OPTIONAL;
import static org.aval.domain.channels.PlatformKind.AUDIO;
import static org.aval.domain.channels.PlatformKind.MESSAGING;
import static org.aval.domain.channels.PlatformKind.REVIEW;
import static org.aval.domain.channels.PlatformKind.SOCIAL;
import static org.aval.domain.channels.PlatformKind.TRADITIONAL;
import static org.aval.domain.channels.PlatformKind.VIDEO;
import static org.aval.domain.channels.PlatformKind.WEB;

/**
 * A place where one can speak (specification B0.3): a mandate is for some of them, an account stands on one.
 *
 * <p>What changes with the years (terms, forms, data location) is not here but in the table of platforms.
 */
public enum Platform {
    FACEBOOK(SOCIAL, NONE),
    INSTAGRAM(SOCIAL, NONE),
    THREADS(SOCIAL, NONE),
    X(SOCIAL, NONE),
    LINKEDIN(SOCIAL, NONE),
    YOUTUBE(VIDEO, NONE),
    TIKTOK(VIDEO, NONE),
    SNAPCHAT(SOCIAL, NONE),
    BLUESKY(SOCIAL, NONE),
    MASTODON(SOCIAL, NONE),
    PINTEREST(SOCIAL, NONE),
    REDDIT(SOCIAL, NONE),
    DISCORD(SOCIAL, NONE),
    TWITCH(VIDEO, NONE),
    WIKIPEDIA(WEB, NONE),
    PODCAST(AUDIO, NONE),
    BLOG(WEB, NONE),
    WEBSITE(WEB, NONE),
    FORUM(WEB, NONE),
    REVIEW_SITE(REVIEW, NONE),
    PROFESSIONAL_NETWORK(SOCIAL, NONE),
    PREPRINT_SERVER(WEB, NONE),
    OTHER_SOCIAL(SOCIAL, NONE),
    WHATSAPP(MESSAGING, DEFAULT),
    SIGNAL(MESSAGING, DEFAULT),
    THREEMA(MESSAGING, DEFAULT),
    TELEGRAM(MESSAGING, OPTIONAL),
    MESSENGER(MESSAGING, OPTIONAL),
    TEAMS(MESSAGING, NONE),
    SECURE_HEALTH_MAIL(MESSAGING, NONE),
    SMS(MESSAGING, NONE),
    EMAIL(MESSAGING, NONE),
    PRESS(TRADITIONAL, NONE),
    RADIO(TRADITIONAL, NONE),
    TV(TRADITIONAL, NONE),
    CONFERENCE(TRADITIONAL, NONE),
    PARLIAMENTARY_HEARING(TRADITIONAL, NONE);

    private final PlatformKind kind;
    private final EndToEnd endToEnd;

    Platform(PlatformKind kind, EndToEnd endToEnd) {
        this.kind = kind;
        this.endToEnd = endToEnd;
    }

    public PlatformKind kind() {
        return kind;
    }

    public EndToEnd endToEnd() {
        return endToEnd;
    }

    /** Can the institution have an account here? */
    public boolean hasAccounts() {
        return kind != MESSAGING && kind != TRADITIONAL;
    }

    /** Is it approved use by use, as a channel between people? */
    public boolean isMessaging() {
        return kind == MESSAGING;
    }

    /** Can a mandate be for it: does what is said here reach the public? */
    public boolean isPublic() {
        return kind != MESSAGING;
    }

    /** Does one speak here before microphones and cameras, which is learnt? */
    public boolean isBroadcast() {
        return this == RADIO || this == TV;
    }
}
