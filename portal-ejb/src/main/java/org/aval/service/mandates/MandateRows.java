package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of the register of mandates: found by their lines, told what they are worth for one page at a time. */
@Dependent
class MandateRows {

    /** The day that stands for none. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int AT_ONCE = 500;

    private static final String SELECT =
            """
            select * from (
                select e.mandate_id as id, e.reference, e.holder_id, e.place, e.type, e.state, e.unit_code, e.starts_on,
                       e.ends_on, e.accept_by, e.first_on, e.last_on, e.past, e.topics, e.channels, e.languages, e.words, p.staff_no,
                       trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       coalesce((select string_agg(case :language when 'en' then n.name_en else n.name_fr end, chr(10)
                                                   order by n.name_fr)
                          from mandate_topic t join topic n on n.code = t.topic
                         where t.mandate_id = e.mandate_id and not t.excluded), '') as named,
                       array_to_string(e.channels, ',') as said_on, array_to_string(e.languages, ',') as said_in,
                       'ALL' = any (e.topics) as every_topic
                  from mandate_entry e left join person p on p.id = e.holder_id left join unit u on u.code = e.unit_code) e""";

    /** Asked line by line: a join would first gather every voice of that day. */
    private static final String IN_FORCE_THEN =
            """
            e.first_on <= :day and e.last_on >= :day
              and coalesce((select true from mandate_voice v where v.mandate_id = e.id
                               and v.effective @> cast(:day as date) and v.known @> cast(:told as timestamptz) limit 1), false)""";

    private static final String EVERYBODYS =
            """
            (e.state = 'ACTIVE' and e.starts_on <= :today and e.ends_on >= :today or e.holder_id = :reader
             or e.holder_id in (select l.person_id from leads l where l.manager_id = :reader))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    VoiceMoments moments;

    @Inject
    Standings standings;

    /**
     * One page, in the order that is asked for.
     *
     * @param office does the reader see what others asked for, and what is over
     */
    Page<MandateRow> page(MandateFilter filter, PageRequest request, Actor reader, boolean office, String language) {
        MandateOrder order = filter.order();
        Page<MandateRow> found = filtered(filter, reader, office, language)
                .page(em, order.pages(), request, MandateRows::row, order::key);
        return new Page<>(worth(found.rows(), filter), found.before(), found.after(), found.count(), found.exact());
    }

    /** All rows, some at a time, so that a file of all of them never stands in memory. */
    void each(MandateFilter filter, Actor reader, boolean office, String language, Consumer<MandateRow> file) {
        List<MandateRow> some = new ArrayList<>();
        filtered(filter, reader, office, language)
                .each(em, filter.order().pages().whole(), row -> {
                    some.add(row(row));
                    if (some.size() == AT_ONCE) {
                        worth(some, filter).forEach(file);
                        some.clear();
                    }
                });
        worth(some, filter).forEach(file);
    }

    private List<MandateRow> worth(List<MandateRow> rows, MandateFilter filter) {
        LocalDate day = filter.day() == null ? institution.today() : filter.day();
        Map<UUID, MandateStanding> worth = standings.of(
                rows.stream().map(MandateRow::id).toList(), day, moments.moment(day), moments.told(filter.known()));
        return rows.stream()
                .map(row -> row.worth(worth.getOrDefault(row.id(), MandateStanding.BLOCKED)))
                .toList();
    }

    private Sql filtered(MandateFilter filter, Actor reader, boolean office, String language) {
        Sql sql = narrowed(filter, language);
        LocalDate day = filter.day();
        if (day != null) {
            return sql.where(IN_FORCE_THEN).set("day", day).set("told", moments.told(filter.known()));
        }
        MandatePhase phase = filter.phase();
        sql.where(phase == null ? MandatePhase.NOT_OVER : phase.condition());
        if (!office) {
            sql.where(EVERYBODYS).set("reader", reader.person());
        }
        boolean dated = !office || phase == null || phase.condition().contains(":today");
        return dated ? sql.set("today", institution.today()) : sql;
    }

    /** What is narrowed in the same way on every day. */
    private static Sql narrowed(MandateFilter filter, String language) {
        return new Sql(SELECT)
                .set("language", language)
                .filter(filter.type() != null, "e.type = :type", "type", String.valueOf(filter.type()))
                .filter(
                        filter.topic() != null,
                        "e.topics && cast(array[:topic, 'ALL'] as varchar[])",
                        "topic",
                        String.valueOf(filter.topic()))
                .filter(
                        filter.channel() != null,
                        "e.channels && cast(array[:channel, 'ALL'] as varchar[])",
                        "channel",
                        String.valueOf(filter.channel()))
                .filter(filter.language() != null, ":spoken = any (e.languages)", "spoken", text(filter.language()))
                .filter(filter.unit() != null, "e.unit_code = :unit", "unit", text(filter.unit()))
                .search(filter.words(), "e.words");
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word;
    }

    private static MandateRow row(Tuple row) {
        String channels = Columns.text(row, "said_on");
        boolean everyChannel = "ALL".equals(channels);
        return new MandateRow(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "name"),
                Columns.text(row, "staff_no"),
                Columns.constant(row, "type", MandateType.class),
                MandateStanding.BLOCKED,
                Columns.text(row, "named").lines().toList(),
                row.get("every_topic", Boolean.class),
                everyChannel
                        ? List.of()
                        : words(channels).stream().map(Platform::valueOf).toList(),
                everyChannel,
                words(Columns.text(row, "said_in")),
                Columns.text(row, "unit"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                Columns.text(row, "place"));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static @Nullable LocalDate day(Tuple row, String column) {
        LocalDate day = Columns.day(row, column);
        return day.equals(NEVER) ? null : day;
    }
}
