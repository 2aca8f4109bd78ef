package org.aval.service.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aval.service.house.House;

/** Declarations as people signed them and the officer weighed them, written straight into the tables. */
final class InterestScene {

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);

    private final House house;

    InterestScene(House house) {
        this.house = house;
    }

    /** A declaration that is being weighed: one link, and nothing said of it yet. */
    final class Weighed {

        private final UUID id = UUID.randomUUID();
        private final UUID link = UUID.randomUUID();
        private final Instant known;
        private int places;

        private Weighed(String staffNo, LocalDate signed, Instant known, String sentence) {
            this.known = known;
            house.change(
                    """
                    insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state,
                        lookback_from, principal_activity, nothing, opinion, disclosure_fr, disclosure_en)
                    select ?, 0, ?, p.id, 'UPDATE', '', 'QC', 'DRAFT', ?, '', false, '', ?, ?
                      from person p where p.staff_no = ?""",
                    id,
                    "COI-2026-" + NUMBER.incrementAndGet(),
                    signed.minusYears(3),
                    sentence,
                    sentence,
                    staffNo);
            house.change(
                    """
                    insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary,
                        relative, amount_band, starts_on, frequency, description)
                    select ?, ?, 0, 'CONSULTING', c.id, '', 'SELF', '', 'B2', ?, 'REGULAR', ''
                      from counterparty c order by c.name limit 1""",
                    link,
                    id,
                    signed.minusYears(1));
            journal(0, signed, "DRAFT", "SUBMITTED");
            house.change(
                    "update declaration set state = 'UNDER_REVIEW', signed_on = ?, signed_language = 'fr', valid_until"
                            + " = ? where id = ?",
                    signed,
                    signed.plusYears(1).minusDays(1),
                    id);
        }

        /** It stands until a day. */
        Weighed until(LocalDate day) {
            house.change("update declaration set valid_until = ? where id = ?", day, id);
            return this;
        }

        /** The officer says what the link is worth for a topic. */
        Weighed on(String topic, String level) {
            return on("TOPIC", topic, level);
        }

        Weighed on(String kind, String activity, String level) {
            house.change(
                    "insert into interest_assessment values (?, ?, 0, ?, ?, ?, ?, 'Essai')",
                    id,
                    places++,
                    link,
                    kind,
                    activity,
                    level);
            return this;
        }

        /** The link names a topic, and nobody has said what that is worth. */
        Weighed naming(String topic) {
            house.change("alter table interest_link_topic disable trigger user");
            house.change("insert into interest_link_topic values (?, ?)", link, topic);
            house.change("alter table interest_link_topic enable trigger user");
            return this;
        }

        /** From a day on. */
        UUID inForce(LocalDate from) {
            journal(1, from, "UNDER_REVIEW", "IN_FORCE");
            house.change(
                    "update declaration set state = 'IN_FORCE', in_force_on = ?, level = 'MINOR' where id = ?",
                    from,
                    id);
            return id;
        }

        private void journal(int line, LocalDate effective, String from, String to) {
            house.change(
                    "insert into declaration_journal values (?, ?, ?, ?, 'VB10028', 'COI_OFFICER', ?, ?, ?, '')",
                    id,
                    line,
                    known.atOffset(ZoneOffset.UTC),
                    effective,
                    line == 0 ? "SUBMIT" : "PUT_IN_FORCE",
                    from,
                    to);
        }
    }

    /** Signed on a day, known since a moment. */
    Weighed signed(String staffNo, LocalDate signed, Instant known) {
        return new Weighed(staffNo, signed, known, "Je le dis.");
    }
}
