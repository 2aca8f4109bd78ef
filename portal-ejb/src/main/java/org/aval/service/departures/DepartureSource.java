package org.aval.service.departures;

import org.aval.domain.departures.DepartureTaskKind;

/**
 * Where each task of a departure comes from: a question to its register, about the departures that are asked for (the
 * table d). What it finds is still to be done; when it is done, it is not found any more.
 */
enum DepartureSource {
    MANDATE_HELD(
            DepartureTaskKind.MANDATE_HELD,
            """
            select d.id as departure, cast(m.id as text) as record, m.reference as label,
                   '/mandates/mandate?id=' || m.id as path, d.occurred_on as due
              from d join mandate m on m.holder_id = d.person_id
             where coalesce(m.ends_on, 'infinity') >= institution_day()
               and case d.kind
                       when 'LEAVING' then d.gone and (m.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'ACTIVE', 'SUSPENDED')
                            or m.state = 'GRANTED' and m.accept_by >= institution_day())
                       else m.state in ('ACTIVE', 'SUSPENDED') and (not grantor_holds(m.id, institution_day())
                            or m.represented = 'UNIT' and m.unit_code = d.unit_code) end"""),
    MANDATE_GRANTED(
            DepartureTaskKind.MANDATE_GRANTED,
            """
            select d.id, cast(m.id as text), m.reference, '/mandates/mandate?id=' || m.id, d.occurred_on
              from d join mandate m on m.grantor_id = d.person_id
             where m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on >= institution_day()
               and not grantor_holds(m.id, institution_day())"""),
    MANDATE_SUBSTITUTE(
            DepartureTaskKind.MANDATE_SUBSTITUTE,
            """
            select d.id, cast(m.id as text), m.reference, '/mandates/standin?id=' || m.id, d.occurred_on
              from d join mandate m on d.person_id in (m.substitute_id, m.moderator_id)
             where d.gone and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED') and m.ends_on >= institution_day()"""),
    /** Held, and after a change of unit on an account of the unit left: taken away, given anew where it is still needed. */
    ACCOUNT_SEAT(
            DepartureTaskKind.ACCOUNT_SEAT,
            """
            select d.id, cast(s.id as text), o.reference || ' ' || o.display_name, '/accounts/account?id=' || o.id, d.occurred_on
              from d join account_seat s on s.person_id = d.person_id join official_account o on o.id = s.official_account_id
             where coalesce(s.until, 'infinity') > institution_day()
               and o.state not in ('REJECTED', 'CLOSED', 'IMPOSTOR', 'TAKEDOWN_REQUESTED', 'TAKEN_DOWN')
               and (d.gone or d.kind = 'MOVING' and o.unit_code = d.unit_code and s.since < d.occurred_on)"""),
    /** Known to who posted, moderated or administered; a change on the last day counts. */
    ACCOUNT_SECRET(
            DepartureTaskKind.ACCOUNT_SECRET,
            """
            select distinct on (d.id, o.id) d.id, cast(o.id as text), o.reference || ' ' || o.display_name,
                   '/accounts/account?id=' || o.id, d.occurred_on + 1
              from d join account_seat s on s.person_id = d.person_id join official_account o on o.id = s.official_account_id
             where s.role <> 'ANALYST' and s.since < d.occurred_on and coalesce(s.until, 'infinity') >= d.last_day
               and o.state in ('APPROVED', 'ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'REGULARISING')
               and coalesce(o.rotated_on, '-infinity') < d.last_day
               and (d.gone or d.kind = 'MOVING' and o.unit_code = d.unit_code)"""),
    LOGO_SPONSOR(
            DepartureTaskKind.LOGO_SPONSOR,
            """
            select d.id, cast(u.id as text), u.reference || ' ' || u.title, '/logos/use?id=' || u.id, d.occurred_on
              from d join logo_use u on u.requester_id = d.person_id
             where d.gone and u.state not in ('REJECTED', 'REVOKED', 'COMPLETED', 'WITHDRAWN')"""),
    SHOWN_PEOPLE(
            DepartureTaskKind.SHOWN_PEOPLE,
            """
            select d.id, cast(u.use_id as text), c.reference || ' ' || u.what,
                   '/consents/removal?id=' || c.id || '&use=' || u.use_id, d.occurred_on
              from d join image_consent_use u on u.responsible_id = d.person_id and u.down_on is null
              join image_consent c on c.id = u.image_consent_id
             where d.gone"""),
    CHARTER_OWNER(
            DepartureTaskKind.CHARTER_OWNER,
            """
            select d.id, cast(c.id as text), case :language when 'en' then c.title_en else c.title_fr end,
                   '/charters/governance?id=' || c.id, d.occurred_on
              from d join charter c on c.owner_id = d.person_id
             where d.gone"""),
    ROLE_HELD(
            DepartureTaskKind.ROLE_HELD,
            """
            select d.id, cast(r.id as text), r.role, '/people/role?id=' || r.id, d.occurred_on
              from d join role_assignment r on r.person_id = d.person_id
             where r.state = 'HELD' and r.absent_id is null and coalesce(r.ends_on, 'infinity') >= institution_day()
               and (d.gone or d.kind = 'MOVING' and r.starts_on < d.occurred_on
                    and coalesce(r.reviewed_on, r.starts_on) < d.occurred_on)"""),
    TEAM(
            DepartureTaskKind.TEAM,
            """
            select d.id, cast(p.id as text), trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name),
                   '/people/person?id=' || p.id, d.occurred_on
              from d join assignment a on a.manager_id = d.person_id
              join person_in_post i on i.id = a.person_id join person p on p.id = i.id
             where d.gone and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')"""),
    PLACEMENT(
            DepartureTaskKind.PLACEMENT,
            """
            select d.id, cast(p.id as text), trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name),
                   '/people/person?id=' || p.id, d.occurred_on
              from d join person p on p.placement_supervisor_id = d.person_id join person_in_post i on i.id = p.id
             where d.gone""");

    private final DepartureTaskKind kind;
    private final String question;

    DepartureSource(DepartureTaskKind kind, String question) {
        this.kind = kind;
        this.question = question;
    }

    DepartureTaskKind kind() {
        return kind;
    }

    String question() {
        return question;
    }
}
