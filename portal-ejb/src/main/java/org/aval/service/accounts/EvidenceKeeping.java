package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.Upload;

/** Writes a piece of evidence, once, and lets the account know. */
@Dependent
class EvidenceKeeping {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    void store(OfficialAccount account, Upload file, Act act, AccountFacts facts) {
        Tuple kept = kept(account.getId(), file.sentSha256());
        int pieces = kept.get("pieces", Number.class).intValue();
        mayKeep(kept.get("twice", Boolean.class), pieces).orRefuse();
        account.store(file.sentSha256(), act, facts);
        em.flush();
        em.createNativeQuery(
                        """
                        insert into impostor_evidence
                            (official_account_id, line, media_type, content, sha256, sent_sha256, stored_at, stored_by)
                        values (:account, :line, :type, :content, :sha256, :sent, :at, :author)""")
                .setParameter("account", account.getId())
                .setParameter("line", pieces + 1)
                .setParameter("type", file.type().mediaType())
                .setParameter("content", file.content())
                .setParameter("sha256", Sha256.of(file.content()))
                .setParameter("sent", file.sentSha256())
                .setParameter("at", act.at())
                .setParameter("author", act.by().person())
                .executeUpdate();
    }

    private static Verdict mayKeep(boolean twice, int pieces) {
        return Verdict.unless(twice, "accounts.evidence.there")
                .and(() -> Verdict.unless(pieces >= MOST, "accounts.evidence.tooMany", MOST));
    }

    private Tuple kept(UUID account, String sent) {
        return (Tuple) em.createNativeQuery(
                        """
                        select count(*) as pieces, coalesce(bool_or(e.sent_sha256 = :sent), false) as twice
                          from impostor_evidence e where e.official_account_id = :account""",
                        Tuple.class)
                .setParameter("account", account)
                .setParameter("sent", sent)
                .getSingleResult();
    }
}
