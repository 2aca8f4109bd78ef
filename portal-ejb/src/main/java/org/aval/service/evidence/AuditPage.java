package org.aval.service.evidence;

import java.util.List;
import java.util.Map;
import org.aval.policies.proofs.Hash;

/**
 * A stretch of the log as it is kept, to be gone through.
 *
 * @param leaves the hash each act left, by its place
 * @param registers where an act's line stands, for the places of which something is said
 * @param tiles the hashes as they were gathered, by the place of the tile
 * @param nodes the whole subtrees that end in this stretch, by "level/place"
 * @param changed the places of lines that are not what their leaves were made of
 * @param erased how many lines were erased by rule
 * @param checkpoints what the log itself said it was
 */
public record AuditPage(
        long from,
        long until,
        Map<Long, Hash> leaves,
        Map<Long, String> registers,
        Map<Long, byte[]> tiles,
        Map<String, Hash> nodes,
        List<Long> changed,
        long erased,
        List<KnownCheckpoint> checkpoints) {}
