package org.aval.service.attestations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.Concerns;
import org.aval.service.house.House;

/** The version the sample has in preparation, taken to its first day: it changes articles A5, A10 and A12 for everybody. */
final class NextVersion {

    private static final String LIKE_BEFORE =
            """
            update %1$s t set %2$s from article n
              join article b on b.code = n.code
              join charter_version was on was.id = b.version_id and was.number = '2.1.0'
              join %1$s o on o.article_id = b.id
             where t.article_id = n.id and n.version_id = ? and o.language = t.language %3$s""";

    private final House house;

    NextVersion(House house) {
        this.house = house;
    }

    UUID id() {
        return UUID.fromString(house.words("select id::text from charter_version where number = '3.0.0'")
                .get(0));
    }

    /** Instead of what the sample changes, only the words for one audience. */
    NextVersion changesOnly(String audience) {
        house.change(LIKE_BEFORE.formatted("article_text", "clauses = o.clauses, title = o.title", ""), id());
        house.change(
                LIKE_BEFORE.formatted("article_note", "text = o.text", "and o.kind = t.kind and o.target = t.target"),
                id());
        house.change(
                """
                update article_note set text = text || ' Et demandez avant.' where target = ?
                   and article_id in (select id from article where version_id = ?)""",
                audience,
                id());
        return this;
    }

    /** Approved and scheduled for the fifteenth of January, the version before until the day before. */
    NextVersion schedule() {
        house.change("update charter_version set effective_to = '2027-01-14' where number = '2.1.0'");
        house.change(
                """
                update charter_version set state = 'SCHEDULED', resolution = 'CA-2026-140', effective_from = '2027-01-15',
                       effective_to = null where number = '3.0.0'""");
        house.as("VB10002", () -> house.get(Concerns.class)
                .keep(house.get(CharterTexts.class).read(id()).version()));
        return this;
    }

    NextVersion comesIntoForce() {
        house.clock().set(Instant.parse("2027-01-15T14:00:00Z"));
        return this;
    }

    NextVersion round() {
        house.as("anonymous", () -> house.get(SigningAgainRound.class).walk());
        return this;
    }

    /** The staff numbers of whoever was asked about it. */
    List<String> asked() {
        return house.words(
                """
                select p.staff_no from obligation o join person p on p.id = o.person_id
                 where o.charter_version_id = ? order by 1""",
                id());
    }

    UUID obligationOf(String staffNo) {
        return UUID.fromString(house.words(
                        """
                        select o.id::text from obligation o join person p on p.id = o.person_id
                         where o.charter_version_id = ? and p.staff_no = ?""",
                        id(),
                        staffNo)
                .get(0));
    }
}
