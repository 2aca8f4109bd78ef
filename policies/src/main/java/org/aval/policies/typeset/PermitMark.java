package org.aval.policies.typeset;

/**
 * A mark in the annex of a permit.
 *
 * @param said what it is, in the language of the paper: also what is read aloud in the place of its picture
 * @param picture as PNG; empty for none
 */
public record PermitMark(String said, byte[] picture) {

    public PermitMark {
        picture = picture.clone();
    }

    @Override
    public byte[] picture() {
        return picture.clone();
    }
}
