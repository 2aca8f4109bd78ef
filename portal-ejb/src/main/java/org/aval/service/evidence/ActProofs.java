package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aval.policies.proofs.MerkleTree;
import org.aval.policies.proofs.ProofFile;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.shared.Columns;

/**
 * The proofs of what was done to one record, line by line, under the newest checkpoint. Who asks gets the lines the database
 * shows them; a line that is not gathered yet, or whose salt is erased, has none.
 */
@Dependent
public class ActProofs {

    /** By register, the question after its lines: how they are found and told stands in the database and changes only with it. */
    private static final Map<String, String> QUESTIONS = new ConcurrentHashMap<>();

    private static final String QUESTION =
            """
            select e.place, encode(s.salt, 'hex') as salt, cast(%s as text) as payload
              from evidence_leaf l
              join %s j on %s
              join evidence_entry e on e.leaf_id = l.id and e.place < :size
              join evidence_salt s on s.leaf_id = l.id
             where l.register = :register and l.record = :record
             order by e.place""";

    @PersistenceContext
    EntityManager em;

    @Inject
    LogTree tree;

    @Inject
    Checkpoints checkpoints;

    /** Of each line, the oldest first; the register is named as its table is, for example "mandate_journal". */
    public List<ActProof> of(String register, UUID record) {
        return checkpoints.last().map(note -> under(note, register, record)).orElse(List.of());
    }

    private List<ActProof> under(SignedNote note, String register, UUID record) {
        long size = note.checkpoint().size();
        @SuppressWarnings("unchecked")
        List<Tuple> lines = em.createNativeQuery(question(register), Tuple.class)
                .setParameter("register", register)
                .setParameter("record", record)
                .setParameter("size", size)
                .getResultList();
        List<Long> places = lines.stream()
                .map(line -> line.get("place", Number.class).longValue())
                .toList();
        MerkleTree read = tree.forProofs(places, size);
        return lines.stream().map(line -> proof(line, read, note)).toList();
    }

    private String question(String register) {
        return QUESTIONS.computeIfAbsent(register, name -> {
            Tuple source = (Tuple) em.createNativeQuery(
                            """
                            select quote_ident(s.register) as lines, s.words, s.found_by from evidence_sources() s
                             where s.register = :register""",
                            Tuple.class)
                    .setParameter("register", name)
                    .getSingleResult();
            return QUESTION.formatted(
                    Columns.text(source, "words"), Columns.text(source, "lines"), Columns.text(source, "found_by"));
        });
    }

    private static ActProof proof(Tuple line, MerkleTree read, SignedNote note) {
        long place = line.get("place", Number.class).longValue();
        String file = ProofFile.of(read.inclusion(place, note.checkpoint().size()), note)
                .text();
        return new ActProof(place, Columns.text(line, "salt"), Columns.text(line, "payload"), file);
    }
}
