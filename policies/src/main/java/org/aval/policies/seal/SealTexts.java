package org.aval.policies.seal;

import java.time.Instant;

/**
 * What a seal says of itself.
 *
 * @param institution whose seal it is
 * @param spoken what a screen reader says where the seal stands, in the language of the paper
 * @param reason why it was sealed: which paper this is
 */
public record SealTexts(String institution, String spoken, String reason, Instant at) {}
