package org.aval.policies.proofs;

import java.util.ArrayList;
import java.util.List;

/** One file that proves that a leaf stands in a log whose key one has (C2SP tlog-proof): nothing else need be asked. */
public record ProofFile(long index, List<Hash> path, SignedNote note) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** Keeps its own list. */
    public ProofFile {
        path = List.copyOf(path);
    }

    /** Of a proof under the checkpoint of the same size. */
    public static ProofFile of(InclusionProof proof, SignedNote note) {
        if (proof.size() != note.checkpoint().size()) {
            throw new IllegalArgumentException("a proof stands under the checkpoint of its own size");
        }
        return new ProofFile(proof.index(), proof.path(), note);
    }

    /** As a file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD + "\n" + INDEX + index + "\n");
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(note.text()).toString();
    }

    /** Reads the file; what it carries beside the proof is left aside. */
    public static ProofFile parse(String text) {
        int parted = text.indexOf("\n\n");
        if (parted < 0) {
            throw new MalformedProofException("no proof");
        }
        List<String> lines = new ArrayList<>(text.substring(0, parted).lines().toList());
        if (lines.isEmpty() || !lines.remove(0).equals(HEAD)) {
            throw new MalformedProofException("no proof of the form " + HEAD);
        }
        if (!lines.isEmpty() && lines.get(0).startsWith(EXTRA)) {
            Hash.decoded(lines.remove(0).substring(EXTRA.length()));
        }
        if (lines.isEmpty() || !lines.get(0).startsWith(INDEX)) {
            throw new MalformedProofException("a proof names its place");
        }
        long index = Checkpoint.number(lines.remove(0).substring(INDEX.length()));
        List<Hash> path = lines.stream().map(Hash::parse).toList();
        return new ProofFile(index, path, SignedNote.parse(text.substring(parted + 2)));
    }

    /** Does this leaf stand there, under the root the checkpoint names? Whether that is signed is another question. */
    public boolean includes(Hash leaf) {
        Checkpoint checkpoint = note.checkpoint();
        return index < checkpoint.size()
                && new InclusionProof(index, checkpoint.size(), path).holds(leaf, checkpoint.root());
    }

    /** Is the checkpoint signed by this key, and of the log of its name? */
    public boolean isSignedBy(NoteKey key) {
        return note.checkpoint().origin().equals(key.name()) && note.isSignedBy(key);
    }
}
