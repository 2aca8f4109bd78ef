package org.aval.domain.consents;

/** In what the person may be shown, heard or quoted. */
public enum ConsentMedium {
    PHOTO,
    VIDEO,
    SOUND,
    WORDS
}
