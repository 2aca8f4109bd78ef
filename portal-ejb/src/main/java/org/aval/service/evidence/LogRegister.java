package org.aval.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.shared.Caller;

/** How the evidence log is, and what proves it to others: for the auditor, counsel and the director general. */
@Stateless
@RolesAllowed({"AUDITOR", "LEGAL", "DG"})
public class LogRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Checkpoints checkpoints;

    @Inject
    LogTree tree;

    @Inject
    LogKey key;

    @Inject
    AuditRows audits;

    @Inject
    WitnessRows witnesses;

    /** How it is now. */
    public LogHealth health() {
        office();
        SignedNote last = checkpoints.last().orElse(null);
        return new LogHealth(
                last == null ? 0 : last.checkpoint().size(),
                last == null ? "" : last.checkpoint().root().base64(),
                audits.signedAt(),
                key.checking().map(NoteKey::line).orElse(""),
                audits.waitingLeaves(),
                audits.isRunning(),
                audits.last());
    }

    /** Who keeps its checkpoints. */
    public List<WitnessRow> witnesses() {
        return witnesses.all(office());
    }

    /** A checkpoint as it was signed; the newest for the size 0. @throws Refusal when none has this size */
    public String checkpoint(long size) {
        office();
        return note(size).text();
    }

    /** The proof that the log of one checkpoint goes on in another. @throws Refusal when one of them is none */
    public String consistency(long smaller, long size) {
        office();
        long until = note(size).checkpoint().size();
        long from = note(smaller).checkpoint().size();
        if (smaller == 0 || from > until) {
            throw new Refusal("evidence.noCheckpoint");
        }
        return tree.forConsistency(from, until).consistency(from, until).text();
    }

    private SignedNote note(long size) {
        return (size == 0 ? checkpoints.last() : checkpoints.of(size))
                .orElseThrow(() -> new Refusal("evidence.noCheckpoint"));
    }

    /** The session remembers the roles of the sign-in; what counts is who holds the office now. */
    private Actor office() {
        Actor actor = caller.actor();
        if (Stream.of(Role.AUDITOR, Role.LEGAL, Role.DG).noneMatch(actor::is)) {
            throw new EJBAccessException("holds no office for the evidence log any more");
        }
        return actor;
    }
}
