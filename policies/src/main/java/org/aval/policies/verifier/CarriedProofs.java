package org.aval.policies.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.aval.policies.proofs.MalformedProofException;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.ProofFile;
import org.aval.policies.proofs.SaltedLeaf;
import org.aval.policies.seal.Attachments;

/** What a sealed paper carries inside: its files, and the proofs that its act stands in the log. */
final class CarriedProofs {

    private static final String PROOFS = "proof.json";
    private static final long LARGEST = 50_000_000;

    private CarriedProofs() {}

    static List<Finding> in(byte[] pdf, List<NoteKey> logs) {
        List<Finding> found = new ArrayList<>();
        try {
            Map<String, byte[]> files = files(pdf);
            if (!files.isEmpty()) {
                found.add(Finding.holds("files.read", String.valueOf(files.size()), String.join(", ", files.keySet())));
            }
            byte[] proofs = files.get(PROOFS);
            if (proofs == null) {
                found.add(Finding.open("proof.there"));
            } else {
                check(new ObjectMapper().readTree(proofs), logs, found);
            }
        } catch (IOException | MalformedProofException | IllegalArgumentException e) {
            found.add(Finding.fails("files.read"));
        }
        return found;
    }

    private static Map<String, byte[]> files(byte[] pdf) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long room = LARGEST;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Map.Entry<String, PDComplexFileSpecification> file :
                    Attachments.in(document).entrySet()) {
                byte[] content = file.getValue().getEmbeddedFile().toByteArray();
                room -= content.length;
                if (room < 0) {
                    throw new IOException("too large");
                }
                files.put(file.getKey(), content);
            }
        }
        return files;
    }

    private static void check(JsonNode file, List<NoteKey> logs, List<Finding> found) {
        for (JsonNode act : file.path("acts")) {
            SaltedLeaf leaf = SaltedLeaf.parse(
                    act.path("salt").asText(), act.path("payload").asText());
            ProofFile proof = ProofFile.parse(act.path("proof").asText());
            String place = String.valueOf(proof.index());
            String size = String.valueOf(proof.note().checkpoint().size());
            found.add(
                    proof.includes(leaf.hash())
                            ? Finding.holds("proof.included", place, size)
                            : Finding.fails("proof.included", place, size));
            found.add(signed(proof, logs));
        }
    }

    private static Finding signed(ProofFile proof, List<NoteKey> logs) {
        String origin = proof.note().checkpoint().origin();
        if (logs.isEmpty()) {
            return Finding.open("proof.signed", origin);
        }
        return logs.stream().anyMatch(proof::isSignedBy)
                ? Finding.holds("proof.signed", origin)
                : Finding.fails("proof.signed", origin);
    }
}
