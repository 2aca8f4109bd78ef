package org.aval.service.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.FileType;
import org.aval.service.files.Upload;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/**
 * Pictures and papers of what an impostor shows: kept as evidence, never changed, for Communications and legal counsel
 * only. Their digests stand in the history of the account.
 */
@Stateless
@RolesAllowed({"COMMS", "COMMS_DIRECTOR", "LEGAL"})
public class ImpostorEvidence {

    private static final Set<FileType> TYPES = EnumSet.of(FileType.PNG, FileType.JPEG, FileType.PDF);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Accounts accounts;

    @Inject
    EvidenceKeeping keeping;

    /** A piece of evidence to hand out. */
    public record Piece(String name, byte[] content) {

        public Piece {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * Keeps a picture or a PDF of what it shows.
     *
     * @throws Refusal with what is wrong with the file, or when it is kept already
     */
    @Command
    public void store(UUID id, int version, byte[] sent) {
        OfficialAccount account = accounts.fresh(id, version);
        Upload file = Upload.of(sent, TYPES);
        Act act = acts.now("SHA-256 " + file.sentSha256());
        watcher(act.by());
        AccountFacts facts = accounts.of(account, act.by());
        account.mayRead(act.by(), facts).orRefuse();
        keeping.store(account, file, act, facts);
    }

    /** One piece. @throws Refusal when there is none */
    @Command
    public Piece read(UUID id, int line) {
        watcher(acts.now("").by());
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select a.reference, e.media_type, e.content
                          from impostor_evidence e join official_account a on a.id = e.official_account_id
                         where e.official_account_id = :id and e.line = :line""",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("line", line)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Piece(
                        Columns.text(row, "reference") + "-" + line + ending(Columns.text(row, "media_type")),
                        row.get("content", byte[].class)))
                .orElseThrow(() -> new Refusal("accounts.evidence.unknown"));
    }

    private static String ending(String mediaType) {
        return TYPES.stream()
                .filter(type -> type.mediaType().equals(mediaType))
                .map(type -> "." + type.extension())
                .findFirst()
                .orElse("");
    }

    private static void watcher(Actor actor) {
        boolean office = actor.is(Role.COMMS) || actor.is(Role.COMMS_DIRECTOR) || actor.is(Role.LEGAL);
        Verdict.unless(!office, "accounts.notForYou").orRefuse();
    }
}
