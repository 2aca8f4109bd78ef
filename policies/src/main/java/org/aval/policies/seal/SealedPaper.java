package org.aval.policies.seal;

/**
 * A paper as it leaves.
 *
 * @param stamped whether an outside service vouches for the moment
 * @param missing why it does not although one is set; empty otherwise
 */
public record SealedPaper(byte[] pdf, boolean stamped, String missing) {}
