package org.aval.service.seal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.shared.Refusal;
import org.aval.policies.PolicyFile;
import org.aval.policies.letters.Letter;
import org.aval.policies.seal.Attached;
import org.aval.service.evidence.ActProof;
import org.aval.service.evidence.ActProofs;
import org.aval.service.evidence.Sequencer;

/**
 * The proofs that go into a paper. The act may be a moment old and not gathered yet: then the log is asked to gather now, so that
 * a newcomer has the certificate at once and it is proved all the same. Only a log that cannot go on makes anybody come back.
 */
@Dependent
class ActFiles {

    private static final int TRIES = 3;

    @Inject
    ActProofs proofs;

    @Inject
    Sequencer sequencer;

    /**
     * Both files; none only for a paper that takes what the log has, where it has nothing.
     *
     * @throws Refusal as long as the act is not in the log
     */
    List<Attached> of(SealOrder order) {
        if (order.register().isEmpty()) {
            throw new IllegalArgumentException("a paper that proves nothing: " + order.kind());
        }
        List<ActProof> acts = order.lines() == SealOrder.Lines.ALL ? gathered(order) : soFar(order);
        return acts.isEmpty() ? List.of() : files(order, acts);
    }

    private static List<Attached> files(SealOrder order, List<ActProof> acts) {
        ActProof last = acts.get(acts.size() - 1);
        return List.of(
                new Attached(
                        "proof.json",
                        "application/json",
                        Letter.line("seal.proofs", order.language()),
                        json(order, acts).getBytes(StandardCharsets.UTF_8)),
                new Attached(
                        "proof.tlog",
                        "text/plain",
                        Letter.line("seal.proof", order.language()),
                        last.proof().getBytes(StandardCharsets.UTF_8)));
    }

    private List<ActProof> gathered(SealOrder order) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<ActProof> acts = proofs.of(order.register(), order.record());
            if (!acts.isEmpty()) {
                return acts;
            }
            sequencer.gather();
        }
        throw new Refusal("verify.notYet");
    }

    private List<ActProof> soFar(SealOrder order) {
        sequencer.gather();
        List<ActProof> acts = proofs.of(order.register(), order.record());
        return order.lines() == SealOrder.Lines.FIRST ? acts.stream().limit(1).toList() : acts;
    }

    private static String json(SealOrder order, List<ActProof> acts) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval-proof/1");
        file.put("register", order.register());
        file.put("record", order.record().toString());
        file.put("acts", acts.stream().map(ActFiles::told).toList());
        return PolicyFile.json(file);
    }

    private static Map<String, Object> told(ActProof act) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("index", act.index());
        told.put("salt", act.salt());
        told.put("payload", act.payload());
        told.put("proof", act.proof());
        return told;
    }
}
