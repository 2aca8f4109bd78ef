package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.domain.evidence.WitnessWay;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.MalformedProofException;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.shared.Columns;

/** What the log said it was, as it is known outside its tree: its newest checkpoint, what witnesses were handed, what they hold. */
@Dependent
class KeptCheckpoints {

    static final String LOG = "LOG";

    @PersistenceContext
    EntityManager em;

    @Inject
    LogKey key;

    @Inject
    WitnessFolders folders;

    List<KnownCheckpoint> all() {
        Optional<NoteKey> checking = key.checking();
        List<KnownCheckpoint> known = new ArrayList<>();
        for (Tuple row : rows("select size, note from evidence_checkpoint order by size desc limit 1")) {
            known.add(checked(row.get("size", Number.class).longValue(), Columns.text(row, "note"), LOG, checking));
        }
        for (Tuple row : rows(
                "select d.size, d.note, w.name from evidence_delivery d join evidence_witness w on w.id = d.evidence_witness_id")) {
            known.add(checked(
                    row.get("size", Number.class).longValue(),
                    Columns.text(row, "note"),
                    Columns.text(row, "name"),
                    checking));
        }
        for (Tuple row : rows("select name, way, place from evidence_witness")) {
            if (Columns.constant(row, "way", WitnessWay.class) == WitnessWay.FOLDER) {
                folders.read(Columns.text(row, "place"))
                        .forEach((size, note) -> known.add(checked(size, note, Columns.text(row, "name"), checking)));
            }
        }
        return known;
    }

    /** One whose signature is not asked: what it says is held against the tree all the same. */
    static KnownCheckpoint unchecked(long size, String note) {
        try {
            return of(size, SignedNote.parse(note).checkpoint(), LOG);
        } catch (MalformedProofException e) {
            return new KnownCheckpoint(size, null, LOG);
        }
    }

    private static KnownCheckpoint checked(long size, String text, String toldBy, Optional<NoteKey> key) {
        try {
            SignedNote note = SignedNote.parse(text);
            boolean signed = key.map(note::isSignedBy).orElse(false);
            return signed ? of(size, note.checkpoint(), toldBy) : new KnownCheckpoint(size, null, toldBy);
        } catch (MalformedProofException e) {
            return new KnownCheckpoint(size, null, toldBy);
        }
    }

    private static KnownCheckpoint of(long size, Checkpoint checkpoint, String toldBy) {
        Hash root = checkpoint.size() == size ? checkpoint.root() : null;
        return new KnownCheckpoint(size, root, toldBy);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
