package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.accounts.AccountChecks;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.AccountTrail;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.TimelineLine;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the record page of an account shows. */
@Dependent
class AccountRecords {

    private static final String NAMES =
            """
            select case :language when 'en' then u.name_en else u.name_fr end as unit,
                   coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), '') as requested_by,
                   coalesce((select i.told from impostor_sighting i where i.official_account_id = a.id), '') as sighting,
                   interest_touches('ACCOUNT', a.id) as touched,
                   (select array_to_string(array_agg(r.handle || chr(31) || r.address || chr(31) || r.retired_on
                               order by r.retired_on desc), chr(30))
                      from retired_handle r where r.official_account_id = a.id and r.renamed) as former,
                   (select array_to_string(array_agg(e.line || chr(31) || e.media_type || chr(31) || e.sent_sha256
                               || chr(31) || to_char(e.stored_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                               || chr(31) || trim(s.honorific || ' ' || s.first_name || ' ' || s.last_name)
                               order by e.line), chr(30))
                      from impostor_evidence e join person s on s.id = e.stored_by
                     where e.official_account_id = a.id) as evidence
              from official_account a join unit u on u.code = a.unit_code
              left join person p on p.id = a.requested_by where a.id = :id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Timelines timelines;

    /** The account as this reader sees it: where its keys lie only who looks after it, and the offices. */
    AccountRecord of(OfficialAccount account, AccountFacts facts, Actor reader, String language) {
        Tuple names = names(account, language);
        boolean keeper = facts.holdsSeat()
                || reader.is(Role.COMMS)
                || reader.is(Role.COMMS_DIRECTOR)
                || reader.is(Role.CISO)
                || reader.is(Role.AUDITOR);
        LocalDate rotated = Objects.requireNonNullElse(account.getChecks().getRotatedOn(), LocalDate.MIN);
        return new AccountRecord(
                account.getId(),
                account.getVersion(),
                account.getReference(),
                account.getCode(),
                account.getState(),
                account.standing(facts),
                account.getPlace(),
                account.getPurpose(),
                Columns.text(names, "unit"),
                account.getObjectives(),
                keeper ? account.getCustody() : AccountCustody.UNKNOWN,
                account.getChecks().isSecondFactor(),
                dates(account.getChecks(), account.getTrail()),
                account.missing(facts),
                facts.brokenSince(),
                facts.lastDeparture() != null && facts.lastDeparture().isAfter(rotated),
                Columns.text(names, "requested_by"),
                weighs(reader) && names.get("touched", Boolean.class),
                watcher(reader) ? Columns.text(names, "sighting") : "",
                watcher(reader) ? evidence(names) : List.of(),
                seats(account.getId()),
                formerNames(names),
                verdicts(account, reader, facts),
                timeline(account, reader));
    }

    private static Map<AccountStep, Verdict> verdicts(OfficialAccount account, Actor reader, AccountFacts facts) {
        Map<AccountStep, Verdict> verdicts = new EnumMap<>(AccountStep.class);
        for (AccountStep step : AccountStep.values()) {
            verdicts.put(step, account.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private static Map<String, LocalDate> dates(AccountChecks checks, AccountTrail trail) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        put(dates, "dueOn", trail.getDueOn());
        put(dates, "openedOn", trail.getOpenedOn());
        put(dates, "endedOn", trail.getEndedOn());
        put(dates, "lastPostOn", checks.getLastPostOn());
        put(dates, "secondFactorOn", checks.getSecondFactorOn());
        put(dates, "rotatedOn", checks.getRotatedOn());
        put(dates, "accessReviewedOn", checks.getAccessReviewedOn());
        put(dates, "termsReadOn", checks.getTermsReadOn());
        put(dates, "decidedOn", checks.getDecidedOn());
        return dates;
    }

    private static void put(Map<String, LocalDate> dates, String name, @Nullable LocalDate day) {
        if (day != null) {
            dates.put(name, day);
        }
    }

    private Tuple names(OfficialAccount account, String language) {
        return (Tuple) em.createNativeQuery(NAMES, Tuple.class)
                .setParameter("id", account.getId())
                .setParameter("language", language)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<SeatRow> seats(UUID account) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select s.*, s.role not in ('ANALYST', 'TECHNICAL')
                               and coalesce(s.declared_until < institution_day(), true) as declaration_over
                          from account_seat_now s where s.official_account_id = :id
                         order by s.held desc, s.since desc, s.name""",
                        Tuple.class)
                .setParameter("id", account)
                .getResultList();
        return rows.stream()
                .map(row -> new SeatRow(
                        Columns.id(row, "id"),
                        Columns.id(row, "person_id"),
                        Columns.text(row, "staff_no"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "role", SeatRole.class),
                        Columns.day(row, "since"),
                        Columns.dayOrNull(row, "until"),
                        row.get("held", Boolean.class),
                        row.get("able", Boolean.class),
                        row.get("attested", Boolean.class),
                        row.get("declared", Boolean.class),
                        row.get("declaration_over", Boolean.class),
                        Columns.dayOrNull(row, "declared_until"),
                        row.get("mandated", Boolean.class)))
                .toList();
    }

    /** What was seen of an impostor is for those who act against it: others read what was done, not the words. */
    private List<TimelineLine> timeline(OfficialAccount account, Actor reader) {
        List<TimelineLine> lines = timelines.of("official_account", account.getId());
        return account.getState().isImpostor() && !watcher(reader)
                ? lines.stream().map(TimelineLine::withoutMotive).toList()
                : lines;
    }

    /** That an interest touches it is for those who weigh it, and those who act on it; whose and which is the officer's. */
    static boolean weighs(Actor reader) {
        return reader.is(Role.COMMS) || reader.is(Role.COMMS_DIRECTOR) || reader.is(Role.COI_OFFICER);
    }

    private static boolean watcher(Actor reader) {
        return reader.is(Role.COMMS) || reader.is(Role.COMMS_DIRECTOR) || reader.is(Role.LEGAL);
    }

    private static List<FormerName> formerNames(Tuple names) {
        return lines(names, "former")
                .map(parts -> new FormerName(parts[0], parts[1], LocalDate.parse(parts[2])))
                .toList();
    }

    private static List<EvidencePiece> evidence(Tuple names) {
        return lines(names, "evidence")
                .map(parts -> new EvidencePiece(
                        Integer.parseInt(parts[0]), parts[1], parts[2], Instant.parse(parts[3]), parts[4]))
                .toList();
    }

    /** Lines that were read with the names, parted by the signs that no name contains. */
    private static Stream<String[]> lines(Tuple names, String column) {
        String lines = names.get(column, String.class);
        return lines == null
                ? Stream.empty()
                : Arrays.stream(lines.split("\u001e")).map(line -> line.split("\u001f"));
    }
}
