package org.aval.policies.seal;

/**
 * A paper as it leaves.
 *
 * @param stamped whether an outside service vouches for the moment
 */
public record SealedPaper(byte[] pdf, boolean stamped) {}
