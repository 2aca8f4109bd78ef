package org.aval.domain.mandates;

/** In which form something was said. */
public enum SpeechKind {
    INTERVIEW,
    POST,
    REPLY,
    TALK,
    LIVE,
    HEARING
}
