package org.aval.service.accounts;

/**
 * What becomes due in the life of an account, who is told, and what makes it due. The same due day is told once: it stands in
 * the letter's key.
 */
enum AccountNotice {
    ROTATE(
            "accounts.rotate",
            Told.HANDS,
            "h.last_departure",
            Sql.IN_USE + " and h.last_departure > coalesce(a.rotated_on, '-infinity')"),
    ROTATE_YEARLY(
            "accounts.rotateYearly", Told.HANDS, "a.rotated_on", Sql.IN_USE + " and " + Sql.yearly("a.rotated_on")),
    REVIEW(
            "accounts.reviewDue",
            Told.HANDS,
            "coalesce(a.access_reviewed_on, a.opened_on)",
            Sql.OPEN + " and coalesce(a.access_reviewed_on, a.opened_on)" + Sql.days("accountReviewDays")),
    REVIEW_OVERDUE(
            "accounts.reviewOverdue",
            Told.HANDS_AND_DIRECTOR,
            "coalesce(a.access_reviewed_on, a.opened_on)",
            Sql.OPEN + " and coalesce(a.access_reviewed_on, a.opened_on) + cast(:late as integer)"
                    + Sql.days("accountReviewDays")),
    SECOND_FACTOR(
            "accounts.secondFactorDue",
            Told.HANDS,
            "coalesce(a.second_factor_on, a.opened_on)",
            Sql.OPEN + " and coalesce(a.second_factor_on, a.opened_on)" + Sql.days("accountReviewDays")),
    TERMS("accounts.termsDue", Told.HANDS, "a.terms_read_on", Sql.OPEN + " and " + Sql.yearly("a.terms_read_on")),
    DECISION(
            "accounts.decisionDue",
            Told.DIRECTOR,
            "coalesce(a.decided_on, a.opened_on)",
            Sql.OPEN + " and " + Sql.yearly("coalesce(a.decided_on, a.opened_on)")),
    DORMANT(
            "accounts.dormant",
            Told.HANDS,
            "coalesce(a.last_post_on, a.opened_on)",
            Sql.OPEN + " and coalesce(a.last_post_on, a.opened_on)" + Sql.days("accountDormantDays")),
    BROKEN(
            "accounts.broken",
            Told.HANDS_AND_COMMUNICATIONS,
            "h.broken_since",
            "a.state = 'ACTIVE' and h.broken_since <= institution_day() and h.broken_since > :graceEnd"),
    SILENT(
            "accounts.silent",
            Told.SEATS_AND_COMMUNICATIONS,
            "h.broken_since",
            "a.state = 'ACTIVE' and h.broken_since <= :graceEnd"),
    MARK_LAPSED(
            "accounts.markLapsed",
            Told.HANDS_AND_COMMUNICATIONS,
            "(select n.line || ':' || n.standing from shown_mark_now n where n.bearer = 'ACCOUNT' and n.bearer_id = a.id)",
            Sql.IN_USE + " and mark_lapsed('ACCOUNT', a.id)"),
    NOT_IN_ORDER(
            "accounts.notInOrder",
            Told.COMMUNICATIONS,
            "a.due_on",
            "a.state in ('DISCOVERED', 'REGULARISING') and a.due_on < institution_day()");

    private final String kind;
    private final Told told;
    private final String since;
    private final String due;

    AccountNotice(String kind, Told told, String since, String due) {
        this.kind = kind;
        this.told = told;
        this.since = since;
        this.due = due;
    }

    /** The letter's key. */
    String kind() {
        return kind;
    }

    /** Is it asked with the day before which what is broken has been so for too long? */
    boolean asksGrace() {
        return due.contains(":graceEnd");
    }

    /** Is it asked with the days by which a review may be late? */
    boolean asksLateness() {
        return due.contains(":late");
    }

    /** The statement that says to whom, about which account, and what makes it the same letter. */
    String letters() {
        return """
                with due as (
                    select a.id, a.display_name, %1$s as since
                      from official_account a join account_hands h on h.id = a.id where %2$s),
                letters as (
                    select distinct t.person_id, d.id || ':' || d.since || ':' || t.person_id as once,
                           d.display_name as said, cast(:base as text) || d.id as place
                      from due d cross join lateral (%3$s) t)"""
                .formatted(since, due, told.sql);
    }

    /** Who is told. Who has a role but is not in post any more is told nothing. */
    private enum Told {
        HANDS(
                """
                select s.person_id from account_seat_now s
                 where s.official_account_id = d.id and s.held and s.in_post and s.role in ('OWNER', 'ADMIN')"""),
        /** Everybody who signs with it hears that nothing is posted there. */
        SEATS(
                """
                select s.person_id from account_seat_now s
                 where s.official_account_id = d.id and s.held and s.in_post"""),
        DIRECTOR("select r.person_id from person_role r where r.role = 'COMMS_DIRECTOR'"),
        COMMUNICATIONS("select r.person_id from person_role r where r.role in ('COMMS', 'COMMS_DIRECTOR')"),
        HANDS_AND_DIRECTOR(HANDS.sql + " union " + DIRECTOR.sql),
        SEATS_AND_COMMUNICATIONS(SEATS.sql + " union " + COMMUNICATIONS.sql),
        HANDS_AND_COMMUNICATIONS(HANDS.sql + " union " + COMMUNICATIONS.sql);

        private final String sql;

        Told(String sql) {
            this.sql = sql;
        }
    }

    /** What the conditions have in common. */
    private static final class Sql {

        static final String OPEN = "a.state in ('ACTIVE', 'RESTRICTED')";
        static final String IN_USE =
                "a.state in ('APPROVED', 'ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'REGULARISING')";

        static String days(String parameter) {
            return " + cast(parameter_on('" + parameter + "', institution_day()) as integer) < institution_day()";
        }

        static String yearly(String day) {
            return day + " + interval '1 year' <= institution_day()";
        }
    }
}
