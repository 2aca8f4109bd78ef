package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.policies.packs.PackAttachment;
import org.aval.policies.packs.PackAttachment.Relationship;
import org.aval.service.evidence.ActProof;
import org.aval.service.evidence.ActProofs;

/** The proofs that acts of a register are in the evidence log, as files of a pack that stand without the portal. */
@Dependent
class PackProofs {

    @Inject
    ActProofs proofs;

    /**
     * Two files for each line: the proof, and what it proves with its salt.
     *
     * @param name what the files begin with: the reference of the record
     */
    List<PackAttachment> of(String journal, UUID record, String name) {
        List<PackAttachment> files = new ArrayList<>();
        for (ActProof proof : proofs.of(journal, record)) {
            String file = name + "." + proof.index();
            files.add(attached(file + ".proof.tlog", "text/plain", proof.proof()));
            files.add(attached(file + ".proof.json", "application/json", told(proof)));
        }
        return files;
    }

    private static PackAttachment attached(String name, String type, String words) {
        return new PackAttachment(name, type, name, Relationship.SUPPLEMENT, words.getBytes(StandardCharsets.UTF_8));
    }

    /** The payload is JSON itself and stands as a text: it was hashed as it is written. */
    private static String told(ActProof proof) {
        String payload = proof.payload().replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"index\":%d,\"salt\":\"%s\",\"payload\":\"%s\"}".formatted(proof.index(), proof.salt(), payload);
    }
}
