package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.InstitutionDesk;

/**
 * The file that two people sign: made once, when the secretary signs, and sealed. It is there before the act that makes it is in
 * the log, so it carries the proof of what was done in the session until then.
 */
@Dependent
class MinutesFile {

    private static final String FIELD = "file";

    @PersistenceContext
    EntityManager em;

    @Inject
    MinutesRecords records;

    @Inject
    MinutesPaper paper;

    @Inject
    Seals seals;

    @Inject
    MinutesWords words;

    @Inject
    InstitutionDesk institution;

    /** Makes it, with every item: who does not see one does not make it. */
    void make(CommitteeSession session, Act act) {
        em.flush();
        String language = institution.read().authoritativeLanguage();
        MinutesRecord record = records.of(session, act.by());
        if (record.withheld()) {
            throw new Refusal("committee.minutesIncomplete");
        }
        SealOrder order = new SealOrder("MINUTES", session.getId(), "", language)
                .proving("committee_session_journal", SealOrder.Lines.SO_FAR);
        byte[] pdf = seals.seal(order, paper.pdf(record, language, act.at()));
        em.createNativeQuery(
                        """
                        insert into committee_minutes (committee_session_id, sha256, made_at, cipher)
                        values (:session, :sha256, :at, :cipher)""")
                .setParameter("session", session.getId())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("at", act.at())
                .setParameter(
                        "cipher", words.seal(session, FIELD, Base64.getEncoder().encodeToString(pdf), act.by()))
                .executeUpdate();
    }

    /** By what the file is known that the secretary signed, also to who may not read all of it. */
    String sha256(CommitteeSession session) {
        return Objects.requireNonNull((String) em.createNativeQuery("select minutes_print(:session)", String.class)
                .setParameter("session", session.getId())
                .getSingleResult());
    }

    /** The file as it was signed, for who may read all of it. */
    @SuppressWarnings("unchecked")
    Optional<byte[]> read(CommitteeSession session, Actor reader) {
        List<byte[]> kept = em.createNativeQuery(
                        "select m.cipher from committee_minutes m where m.committee_session_id = :session",
                        byte[].class)
                .setParameter("session", session.getId())
                .getResultList();
        return kept.stream()
                .findFirst()
                .flatMap(cipher -> words.open(session, FIELD, cipher, reader))
                .map(Base64.getDecoder()::decode);
    }
}
