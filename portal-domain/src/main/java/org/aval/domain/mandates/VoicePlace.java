package org.aval.domain.mandates;

/** In which order those who may speak are named: the most precise answer first. */
public enum VoicePlace {
    /** During a crisis: the one voice. */
    NAMED_IN_CRISIS,
    /** Whose mandate names this very topic, or the one above it. */
    ON_THE_TOPIC,
    /** Who speaks on everything. */
    ON_EVERYTHING,
    /** In the place of those who speak on everything. */
    IN_PLACE;

    /** Where a voice stands in the answer. */
    public static VoicePlace of(boolean namedInCrisis, boolean everyTopic, boolean substitute) {
        if (namedInCrisis) {
            return NAMED_IN_CRISIS;
        }
        VoicePlace general = substitute ? IN_PLACE : ON_EVERYTHING;
        return everyTopic ? general : ON_THE_TOPIC;
    }
}
