package org.aval.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.CommandOutcome;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The auditor's view of all that was done, refused or failed, the newest first; nobody else reads it. */
@Stateless
@RolesAllowed("AUDITOR")
public class AuditRegister {

    /** Names and leaves are looked up for the rows of the page alone: counting does without them. */
    private static final String SELECT =
            """
            select c.id, c.at, c.author, c.command, c.record, c.outcome, c.why,
                   coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), '') as name,
                   case when b.id is null then c.on_behalf_of
                        else trim(b.honorific || ' ' || b.first_name || ' ' || b.last_name) || ', ' || b.staff_no end as behalf,
                   l.id as leaf
              from command_journal c
              left join person p on p.staff_no = c.author
              left join person b on b.staff_no = c.on_behalf_of
              left join evidence_leaf l on l.register = 'command_journal' and l.record = c.id and l.line = 1""";

    /** The numbers are looked up first and once, so that the indexes by author and by behalf can be used. */
    private static final String WHO =
            """
            (c.author = any (%1$s) or c.on_behalf_of <> '' and c.on_behalf_of = any (%1$s))"""
                    .formatted(
                            """
                            array(select staff_no from person where search like '%' || bare(:who) || '%'
                                  union all select upper(:who))""");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** One page of lines, the newest first. */
    public Page<AuditRow> list(AuditFilter filter, PageRequest request) {
        Sql sql = filtered(filter);
        boolean backwards = request.isBackwards();
        String key = request.key();
        String from = "";
        if (key != null) {
            PageKey begins = PageKey.parse(key);
            from = backwards
                    ? "c.at >= :keyAt and (c.at > :keyAt or c.id < :keyId)"
                    : "c.at <= :keyAt and (c.at < :keyAt or c.id > :keyId)";
            sql.set("keyAt", begins.moment()).set("keyId", begins.id());
        }
        String order = backwards ? "c.at, c.id desc" : "c.at desc, c.id";
        List<Tuple> read = sql.page(em, "c", from, order);
        List<AuditRow> rows = read.stream().map(AuditRegister::row).toList();
        return Page.of(rows, backwards, request.isFirst(), Sql.counted(read), row -> PageKey.of(row.at(), row.id()));
    }

    /** The filtered lines one by one, for a file: the newest first. */
    @Command
    public void export(AuditFilter filter, Consumer<AuditRow> reader) {
        filtered(filter).each(em, "c.at desc, c.id", row -> reader.accept(row(row)));
    }

    private Sql filtered(AuditFilter filter) {
        office();
        Sql sql = new Sql(SELECT)
                .filter(filter.who() != null, WHO, "who", plain(filter.who()))
                .filter(filter.area() != null, "c.command like :area || '.%'", "area", plain(filter.area()))
                .filter(filter.outcome() != null, "c.outcome = :outcome", "outcome", String.valueOf(filter.outcome()))
                .filter(filter.from() != null, "c.at >= :from", "from", startOf(filter.from(), 0))
                .filter(filter.until() != null, "c.at < :until", "until", startOf(filter.until(), 1));
        return words(sql, filter.commands(), filter.record());
    }

    /** Words are the name of a command or the number of a record. */
    private static Sql words(Sql sql, @Nullable Set<String> commands, @Nullable UUID record) {
        if (record != null) {
            return sql.where("c.record = :record").set("record", record);
        }
        if (commands != null && commands.isEmpty()) {
            return sql.where("false");
        }
        return sql.filter(
                commands != null, "c.command in (:commands)", "commands", commands == null ? Set.of() : commands);
    }

    private OffsetDateTime startOf(@Nullable LocalDate day, int later) {
        LocalDate first = day == null ? LocalDate.EPOCH : day.plusDays(later);
        return first.atStartOfDay(institution.read().zone()).toOffsetDateTime();
    }

    /** The session remembers the roles of the sign-in; what counts is who is the auditor now. */
    private void office() {
        if (!caller.actor().is(Role.AUDITOR)) {
            throw new EJBAccessException("not the auditor any more");
        }
    }

    private static String plain(@Nullable String words) {
        return String.valueOf(words).strip().replaceAll("[%_\\\\]", " ");
    }

    private static AuditRow row(Tuple row) {
        return new AuditRow(
                Columns.id(row, "id"),
                Columns.moment(row, "at"),
                Columns.text(row, "author"),
                Columns.text(row, "name"),
                Columns.text(row, "behalf"),
                Columns.text(row, "command"),
                row.get("record", UUID.class),
                Columns.constant(row, "outcome", CommandOutcome.class),
                Columns.text(row, "why"),
                row.get("leaf", Number.class).longValue());
    }
}
