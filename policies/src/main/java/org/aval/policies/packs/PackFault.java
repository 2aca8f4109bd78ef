package org.aval.policies.packs;

import java.util.List;

/** Why a pack cannot be pressed, as a key that the portal turns into a sentence. Nothing was written when it is thrown. */
public class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Key {
        /** A template cannot be read: its file, the line (0 when unknown), what the reader said. */
        TEMPLATE,
        /** A colour is none, or nobody could read what is set in it: the colour. */
        COLOUR,
        /** A picture has no words for those who do not see it: the title of its chapter. */
        PICTURE,
        /** A picture cannot be read: the title of its chapter. */
        PICTURE_UNREADABLE,
        /** A note is referred to that does not exist: its id. */
        NOTE,
        /** The language has no words of the house: the language. */
        LANGUAGE,
        /** Two attachments have one name: the name. */
        ATTACHMENT
    }

    private final Key key;
    private final List<String> details;

    /** Names the fault and what it is about. */
    public PackFault(Key key, String... details) {
        super(key + ": " + String.join(", ", details));
        this.key = key;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Key key() {
        return key;
    }

    /** What it is about, in the order in which the key names it. */
    public List<String> details() {
        return details;
    }
}
