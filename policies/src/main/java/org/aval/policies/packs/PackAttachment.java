package org.aval.policies.packs;

/**
 * A file that travels inside the pack.
 *
 * @param description what it is, for the reader
 * @param relationship why it is there
 */
public record PackAttachment(
        String name, String mediaType, String description, Relationship relationship, byte[] bytes) {

    /** What an attached file is to the paper (AFRelationship). */
    public enum Relationship {
        /** What the paper was made from. */
        SOURCE,
        /** The data the paper shows. */
        DATA,
        /** The same in another form. */
        ALTERNATIVE,
        /** What goes beyond it, as a proof. */
        SUPPLEMENT
    }

    public PackAttachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
