package org.aval.domain.publications;

/** The twelve questions before posting (specification B10), in the order in which they are asked. */
public enum Question {
    PURPOSE,
    CHANNEL,
    RECOGNISABLE,
    MEDIA,
    ADVICE,
    ACCURATE,
    IDENTITY,
    SIGNS,
    INTERESTS,
    TONE,
    CALM,
    DOUBT
}
