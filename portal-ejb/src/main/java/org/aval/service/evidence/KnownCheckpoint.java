package org.aval.service.evidence;

import org.aval.policies.proofs.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What the log once said it was.
 *
 * @param root null when the note is not signed by the log, or cannot be read
 * @param toldBy who kept it: LOG, or a witness
 */
public record KnownCheckpoint(long size, @Nullable Hash root, String toldBy) {}
