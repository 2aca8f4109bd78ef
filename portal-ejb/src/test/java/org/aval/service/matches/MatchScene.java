package org.aval.service.matches;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aval.service.house.House;
import org.jspecify.annotations.Nullable;

/** Interests and mandates as people decided them, written straight into the tables: what meets what is tested. */
final class MatchScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private final House house;

    MatchScene(House house) {
        this.house = house;
    }

    UUID company(String name, String sector, @Nullable UUID group) {
        UUID id = UUID.randomUUID();
        house.change(
                "insert into counterparty (id, version, name, kind, sector, parent_id, state) values (?, 0, ?, 'COMPANY', ?, ?, 'KNOWN')",
                id,
                name,
                sector,
                group);
        return id;
    }

    /** A declaration that is being written, with one link for each company. */
    UUID declared(String staffNo, String category, UUID company, String... topics) {
        UUID id = UUID.randomUUID();
        house.change(
                """
                insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state, lookback_from,
                    principal_activity, nothing, opinion, disclosure_fr, disclosure_en)
                select ?, 0, ?, p.id, 'UPDATE', '', 'QC', 'DRAFT', ?, '', false, '', '', '' from person p where p.staff_no = ?""",
                id,
                "COI-2026-" + NUMBER.incrementAndGet(),
                TODAY.minusYears(3),
                staffNo);
        link(id, category, company, topics);
        return id;
    }

    UUID link(UUID declaration, String category, UUID company, String... topics) {
        UUID link = UUID.randomUUID();
        house.change(
                """
                insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary, relative,
                    amount_band, starts_on, frequency, description)
                values (?, ?, (select count(*) from interest_link where declaration_id = ?), ?, ?, '', 'SELF', '', 'B2', ?, 'REGULAR', '')""",
                link,
                declaration,
                declaration,
                category,
                company,
                TODAY.minusYears(1));
        List.of(topics).forEach(topic -> house.change("insert into interest_link_topic values (?, ?)", link, topic));
        return link;
    }

    /** The officer puts it in force: the moment from which it is felt. */
    void inForce(UUID declaration) {
        house.change(
                """
                update declaration set state = 'IN_FORCE', signed_on = ?, signed_language = 'fr', valid_until = ?, in_force_on = ?,
                       level = 'MINOR' where id = ?""",
                TODAY,
                TODAY.plusYears(1),
                TODAY,
                declaration);
    }

    UUID mandate(String staffNo, List<String> topics) {
        UUID id = UUID.randomUUID();
        house.change(
                """
                insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented,
                    title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party,
                    may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel,
                    starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)
                select ?, 0, ?, 'TOPIC_EXPERT', 'DRAFT', p.id, p.id, 'SYSTEM', 'INSTITUTION', 'Porte-parole', 'Informer',
                       'INFORMATION', 'NONE', true, false, false, true, true, '', '', 1, ?, true, ?, ?, ?, '', '', ?, now()
                  from person p where p.staff_no = ?""",
                id,
                "MAN-2026-" + NUMBER.incrementAndGet(),
                topics.isEmpty(),
                TODAY,
                TODAY.plusMonths(6),
                TODAY,
                TODAY,
                staffNo);
        topics.forEach(topic -> house.change("insert into mandate_topic values (?, ?, false)", id, topic));
        return id;
    }

    void without(UUID mandate, String topic) {
        house.change("insert into mandate_topic values (?, ?, true)", mandate, topic);
    }

    /** A use of the logo that somebody asks for, with this partner: like one of the sample otherwise. */
    UUID partner(String staffNo, String name) {
        UUID use = UUID.randomUUID();
        house.change(
                """
                insert into logo_use
                select (jsonb_populate_record(u, jsonb_build_object('id', ?::text, 'reference', ?::text, 'state', 'SUBMITTED', 'code', null,
                       'requester_id', p.id, 'partner_name', ?::text, 'refusal', null, 'stop_by', null, 'conditions', '', 'legal_by', null,
                       'interest_by', null, 'decided_by', null))).*
                  from person p, logo_use u
                 where p.staff_no = ? and u.reference = (
                       select min(reference) from logo_use where ends_on >= date '2026-11-21' and partner_kind <> 'INTERNAL')""",
                use.toString(),
                "LOG-2026-" + NUMBER.incrementAndGet(),
                name,
                staffNo);
        return use;
    }

    void granted(UUID mandate) {
        house.change("update mandate set state = 'ACTIVE' where id = ?", mandate);
    }
}
