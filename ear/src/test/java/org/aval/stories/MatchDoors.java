package org.aval.stories;

import java.util.UUID;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchFilter;
import org.aval.service.matches.MatchRound;
import org.aval.service.shared.PageRequest;

/** Where an interest of VB10010 meets a mandate. */
final class MatchDoors {

    private static final MatchFilter ALL = new MatchFilter(null, null, null, false);

    private final MatchDesk desk = Beans.find(MatchDesk.class);
    private UUID match = new UUID(0, 0);
    private UUID mandate = new UUID(0, 0);

    private MatchDoors() {}

    static void into(Doors doors) {
        new MatchDoors().tell(doors);
    }

    private void tell(Doors doors) {
        doors.asks("MatchDesk.list", () -> desk.list(ALL, PageRequest.FIRST, "fr"));
        doors.does("MatchDesk.export", () -> desk.export(ALL, "fr", row -> {}));
        doors.asks("MatchDesk.read", this::found, () -> desk.read(match, "fr"));
        doors.asks("MatchDesk.at", this::found, () -> desk.at(MatchKind.MANDATE, mandate, "fr"));
        doors.does("MatchDesk.waiting", desk::waiting);
        doors.does("MatchRound.tell", Beans.find(MatchRound.class)::tell);
        doors.does("MatchDesk.judge", this::found, () -> desk.judge(match, 0, MatchStanding.DISMISSED, "Sans rapport"));
    }

    private void found() {
        mandate = Tables.id("select id from mandate where reference = ?", "MAN-2026-0012");
        match = Tables.id("select id from interest_match_told where link_id = ?", declares("EMERGENCY_NURSING"));
    }

    /**
     * VB10010 has a link that names this topic.
     *
     * @return the link
     */
    static UUID declares(String topic) {
        UUID company = UUID.randomUUID();
        UUID declaration = UUID.randomUUID();
        UUID link = UUID.randomUUID();
        Tables.change(
                "insert into counterparty (id, version, name, kind, sector, state) values (?, 0, 'Rubans', 'COMPANY',"
                        + " 'OTHER', 'KNOWN')",
                company);
        Tables.change(
                """
                insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state, lookback_from,
                    principal_activity, nothing, opinion, disclosure_fr, disclosure_en)
                select ?, 0, 'COI-2026-' || (7000 + floor(random() * 90000000)::int), p.id, 'UPDATE', '', 'QC', 'DRAFT', institution_day(), '', false, '',
                       '', '' from person p where p.staff_no = ?""",
                declaration,
                CallerKind.PERSON.staffNo());
        Tables.change(
                """
                insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary, relative,
                    amount_band, starts_on, frequency, description)
                values (?, ?, 0, 'OTHER', ?, '', 'SELF', '', 'NONE', institution_day(), 'ONCE', '')""",
                link,
                declaration,
                company);
        Tables.change("insert into interest_link_topic values (?, ?)", link, topic);
        Tables.change(
                """
                update declaration set state = 'IN_FORCE', signed_on = institution_day(), signed_language = 'fr', level = 'NONE',
                       valid_until = institution_day() + 300, in_force_on = institution_day() where id = ?""",
                declaration);
        return link;
    }
}
