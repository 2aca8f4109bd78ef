package org.aval.service.evidence;

/**
 * What proves one line of a register to a stranger.
 *
 * @param index where its leaf stands in the log
 * @param salt the salt in hexadecimal digits
 * @param payload the words of the line, exactly as they were hashed: a JSON array
 * @param proof the proof file (C2SP tlog-proof)
 */
public record ActProof(long index, String salt, String payload, String proof) {}
