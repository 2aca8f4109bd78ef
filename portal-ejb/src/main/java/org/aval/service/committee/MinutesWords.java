package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** What the secretary writes in the minutes, and the minutes as a file: sealed for the two offices and who was at the table. */
@Dependent
class MinutesWords {

    private static final String REMARKS = "remarks";

    /** So long that the sealed words still fit where plain ones do. */
    private static final int LONGEST = 28_000;

    @Inject
    CaseKeys keys;

    @Inject
    Table table;

    /** The remarks as they are kept. */
    String kept(CommitteeSession session, String remarks, Actor by) {
        String words = remarks.strip();
        Verdict.unless(words.getBytes(StandardCharsets.UTF_8).length > LONGEST, "committee.tooLong")
                .orRefuse();
        return words.isEmpty() ? "" : Base64.getEncoder().encodeToString(seal(session, REMARKS, words, by));
    }

    /** The remarks as they were written; nothing for who has no key. */
    String remarks(CommitteeSession session, Actor reader) {
        String kept = session.getMinutes().remarks();
        return kept.isEmpty()
                ? ""
                : open(session, REMARKS, Base64.getDecoder().decode(kept), reader)
                        .orElse("");
    }

    /** Seals something of the minutes. */
    byte[] seal(CommitteeSession session, String field, String words, Actor by) {
        UUID id = session.getId();
        if (holder(id, by).isEmpty()) {
            keys.begin(id, KeyPart.CASE, holders(session));
        }
        return keys.seal(id, KeyPart.CASE, holder(id, by).orElseThrow(), field, words);
    }

    /** Opens something of the minutes, for who has a key. */
    Optional<String> open(CommitteeSession session, String field, byte[] cipher, Actor reader) {
        return holder(session.getId(), reader).map(by -> keys.open(session.getId(), KeyPart.CASE, by, field, cipher));
    }

    private List<Holder> holders(CommitteeSession session) {
        List<Holder> holders = new ArrayList<>();
        holders.add(Holder.role(Role.ETHICS_SECRETARY));
        holders.add(Holder.role(Role.ETHICS_CHAIR));
        table.voters().stream()
                .filter(voter -> session.present().contains(voter.seat()))
                .map(Voter::person)
                .map(Holder::person)
                .forEach(holders::add);
        return holders;
    }

    private Optional<Holder> holder(UUID id, Actor who) {
        return ItemWords.holders(who)
                .filter(holder -> keys.holds(id, KeyPart.CASE, holder))
                .findFirst();
    }
}
