package org.aval.service.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aval.service.house.House;

/** Mandates as people decided them, written straight into the tables: the questions about them are what is tested. */
final class VoiceScene {

    static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private final House house;

    VoiceScene(House house) {
        this.house = house;
    }

    /** A mandate that is being built. */
    final class Given {

        private final UUID id = UUID.randomUUID();
        private final String reference = "MAN-2026-" + NUMBER.incrementAndGet();
        private final LocalDate from;
        private final LocalDate until;

        private Given(
                String staffNo,
                String type,
                LocalDate from,
                LocalDate until,
                List<String> topics,
                List<String> channels) {
            this.from = from;
            this.until = until;
            house.change(
                    """
                    insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented,
                        title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party,
                        may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel,
                        starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)
                    select ?, 0, ?, ?, 'DRAFT', p.id, p.id, 'SYSTEM', 'INSTITUTION', 'Porte-parole', 'Informer',
                           'INFORMATION', 'NONE', true, false, false, true, true, '', '', 1, ?, ?, ?, ?, date '2026-01-15', '',
                           '', ?, ?
                      from person p where p.staff_no = ?""",
                    id,
                    reference,
                    type,
                    topics.isEmpty(),
                    channels.isEmpty(),
                    from,
                    until,
                    from,
                    at(from).atOffset(ZoneOffset.UTC),
                    staffNo);
            topics.forEach(topic -> house.change("insert into mandate_topic values (?, ?, false)", id, topic));
            channels.forEach(channel -> house.change("insert into mandate_channel values (?, ?)", id, channel));
            house.change("insert into mandate_language values (?, 'fr')", id);
        }

        /** Leaves a topic out. */
        Given without(String topic) {
            house.change("insert into mandate_topic values (?, ?, true)", id, topic);
            return this;
        }

        Given alsoIn(String language) {
            house.change("insert into mandate_language values (?, ?)", id, language);
            return this;
        }

        /** Accepted on its first day, and known since then. */
        UUID accepted() {
            house.change("update mandate set state = 'ACTIVE' where id = ?", id);
            step(0, "GRANT", from, from, "GRANTED");
            step(1, "ACCEPT", from, from, "ACTIVE");
            house.change("insert into mandate_term values (?, 0, 0, ?, ?)", id, from, until);
            picture(id, from, until, at(from));
            return id;
        }

        private void step(int line, String step, LocalDate known, LocalDate effective, String state) {
            VoiceScene.this.step(id, line, step, at(known), effective, state);
        }
    }

    /** Somebody with a mandate; no topic is every topic, no channel every channel. */
    Given given(
            String staffNo, String type, LocalDate from, LocalDate until, List<String> topics, List<String> channels) {
        return new Given(staffNo, type, from, until, topics, channels);
    }

    /** Suspended, or reinstated: from a day on, as it became known at a moment. */
    void decided(UUID mandate, int line, boolean suspends, LocalDate from, Instant known) {
        step(mandate, line, suspends ? "SUSPEND" : "REINSTATE", known, from, suspends ? "SUSPENDED" : "ACTIVE");
        LocalDate last = LocalDate.parse(house.words("select ends_on::text from mandate where id = ?", mandate)
                .get(0));
        List<List<String>> spans = new ArrayList<>(house.rows(
                """
                select distinct lower(effective), upper(effective) - 1 from mandate_voice
                 where mandate_id = ? and upper_inf(known) order by 1""",
                mandate));
        close(mandate, known);
        if (!suspends) {
            spans.add(List.of(from.toString(), last.toString()));
        }
        for (List<String> span : spans) {
            LocalDate begins = LocalDate.parse(span.get(0));
            LocalDate ends = LocalDate.parse(span.get(1));
            LocalDate cut = suspends && !ends.isBefore(from) ? from.minusDays(1) : ends;
            if (!cut.isBefore(begins)) {
                picture(mandate, begins, cut, known);
            }
        }
    }

    private void close(UUID mandate, Instant known) {
        house.change(
                "update mandate_voice set known = tstzrange(lower(known), ?) where mandate_id = ? and upper_inf(known)",
                known.atOffset(ZoneOffset.UTC),
                mandate);
    }

    /** Taken back: from a day on, as it became known at a moment. */
    void revoked(UUID mandate, LocalDate from, Instant known) {
        house.change(
                "update mandate set state = 'REVOKED', ended_on = ?, end_reason = 'REPLACED' where id = ?",
                from,
                mandate);
        step(mandate, 2, "REVOKE", known, from, "REVOKED");
        LocalDate first = LocalDate.parse(house.words("select starts_on::text from mandate where id = ?", mandate)
                .get(0));
        close(mandate, known);
        if (first.isBefore(from)) {
            picture(mandate, first, from.minusDays(1), known);
        }
    }

    private void picture(UUID id, LocalDate from, LocalDate until, Instant known) {
        house.change(
                """
                insert into mandate_voice
                select m.id, m.holder_id, t.topic, c.channel,
                       array(select l.language from mandate_language l where l.mandate_id = m.id order by 1),
                       daterange(?, ?, '[]'), tstzrange(?, null)
                  from mandate m
                  join lateral (select 'ALL' as topic where m.every_topic union all
                                select x.topic from mandate_topic x where x.mandate_id = m.id and not x.excluded) t on true
                  join lateral (select 'ALL' as channel where m.every_channel union all
                                select x.channel from mandate_channel x where x.mandate_id = m.id) c on true
                 where m.id = ?""",
                from,
                until,
                known.atOffset(ZoneOffset.UTC),
                id);
    }

    private void step(UUID id, int line, String step, Instant known, LocalDate effective, String state) {
        house.change(
                "insert into mandate_journal values (?, ?, ?, ?, 'VB10002', 'COMMS_DIRECTOR', ?, null, ?, '')",
                id,
                line,
                known.atOffset(ZoneOffset.UTC),
                effective,
                step,
                state);
    }

    static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }
}
