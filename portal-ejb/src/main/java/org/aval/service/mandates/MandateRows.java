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

    /** A line as it is shown, of the register's lines, of those of one year, or of those that are not over. */
    private static final String SHOWN =
            """
            select * from (
                select %1$s.mandate_id as id, e.reference, %1$s.place, e.type, e.unit_code, %1$s.ends_on, e.accept_by,
                       e.topics, e.channels, e.languages, e.words, p.staff_no, mark_lapsed('MANDATE', e.mandate_id) as mark_lapsed,
                       %2$s, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       coalesce((select string_agg(case :language when 'en' then n.name_en else n.name_fr end, chr(10)
                                                   order by n.name_fr)
                          from mandate_topic t join topic n on n.code = t.topic
                         where t.mandate_id = e.mandate_id and not t.excluded), '') as named,
                       array_to_string(e.channels, ',') as said_on, array_to_string(e.languages, ',') as said_in,
                       'ALL' = any (e.topics) as every_topic
                  from %3$s left join person p on p.id = e.holder_id left join unit u on u.code = e.unit_code) e""";

    private static final String SELECT =
            SHOWN.formatted("e", "e.holder_id, e.state, e.starts_on, e.past", "mandate_entry e");

    /** One year of one shelf, which is read in its order. */
    private static final String SELECT_YEAR = SHOWN.formatted(
            "y",
            "y.shelf, y.year, y.first_on, y.last_on, y.whole_since, e.holder_id, e.state, e.starts_on",
            "mandate_year y left join mandate_entry e on e.mandate_id = y.mandate_id");

    /** One shelf of what is not over. */
    private static final String SELECT_PRESENT = SHOWN.formatted(
            "y",
            "y.shelf, y.holder_id, y.state, y.starts_on, false as past",
            "mandate_present y left join mandate_entry e on e.mandate_id = y.mandate_id");

    /** Asked line by line, and only of the few with a break: a join would first gather every voice of that day. */
    private static final String IN_FORCE_THEN =
            """
            e.first_on <= :day and e.last_on >= :day
              and (e.whole_since <= cast(:told as timestamptz) or coalesce((select true from mandate_voice v where v.mandate_id = e.id
                               and v.effective @> cast(:day as date) and v.known @> cast(:told as timestamptz) limit 1), false))""";

    /** Ten years of other people's mandates are not read to find one's own. */
    private static final String OWN_AND_LED =
            """
            e.holder_id in (select cast(:reader as uuid)
                            union all select l.person_id from leads l where l.manager_id = :reader)""";

    private static final String SPOKEN_UNDER = "e.state = 'ACTIVE' and e.starts_on <= :today and e.ends_on >= :today";

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
        Sql.plannedForItsValues(em);
        Page<MandateRow> found = filtered(filter, reader, office, language)
                .page(em, order.pages(), request, MandateRows::row, order::key);
        return new Page<>(
                worth(found.rows(), filter, knows(reader)),
                found.before(),
                found.after(),
                found.count(),
                found.exact());
    }

    /** All rows, some at a time, so that a file of all of them never stands in memory. */
    void each(MandateFilter filter, Actor reader, boolean office, String language, Consumer<MandateRow> file) {
        List<MandateRow> some = new ArrayList<>();
        filtered(filter, reader, office, language)
                .each(em, filter.order().pages().whole(), row -> {
                    some.add(row(row));
                    if (some.size() == AT_ONCE) {
                        worth(some, filter, knows(reader)).forEach(file);
                        some.clear();
                    }
                });
        worth(some, filter, knows(reader)).forEach(file);
    }

    static boolean knows(Actor reader) {
        return MandateReaders.OF_INTERESTS.stream().anyMatch(reader::is);
    }

    private List<MandateRow> worth(List<MandateRow> rows, MandateFilter filter, boolean knows) {
        LocalDate day = filter.day() == null ? institution.today() : filter.day();
        Map<UUID, MandateWorth> worth = standings.worth(
                rows.stream().map(MandateRow::id).toList(), day, moments.moment(day), moments.told(filter.known()));
        return rows.stream()
                .map(row -> row.worth(worth.getOrDefault(row.id(), MandateWorth.NOTHING), knows))
                .toList();
    }

    private Sql filtered(MandateFilter filter, Actor reader, boolean office, String language) {
        LocalDate day = filter.day();
        return day == null ? now(filter, reader, office, language) : then(filter, day, language);
    }

    private Sql then(MandateFilter filter, LocalDate day, String language) {
        MandateShelf shelf = MandateShelf.of(filter);
        return narrowed(new Sql(SELECT_YEAR).countedInOrder(), shelf.besides(filter))
                .where("e.shelf = :shelf and e.year = :year")
                .where(IN_FORCE_THEN)
                .set("language", language)
                .set("shelf", shelf.name())
                .set("year", day.getYear())
                .set("day", day)
                .set("told", moments.told(filter.known()));
    }

    private Sql now(MandateFilter filter, Actor reader, boolean office, String language) {
        Sql sql = MandateShelf.holds(filter) ? present(filter) : narrowed(new Sql(SELECT), filter);
        sql.set("language", language);
        if (filter.flag() != null) {
            sql.where(filter.flag().condition(knows(reader)));
        }
        String phase =
                filter.phase() == null ? MandatePhase.NOT_OVER : filter.phase().condition();
        sql.where(phase);
        String theirs = office ? "" : readable(filter.phase());
        if (!theirs.isEmpty()) {
            sql.where(theirs).set("reader", reader.person());
        }
        return (phase + theirs).contains(":today") ? sql.set("today", institution.today()) : sql;
    }

    /** The shelf is in the order of the page already, and says itself what is asked of each line. */
    private static Sql present(MandateFilter filter) {
        MandateShelf shelf = MandateShelf.of(filter);
        return new Sql(SELECT_PRESENT)
                .countedInOrder()
                .where("e.shelf = :shelf")
                .set("shelf", shelf.name());
    }

    /** What everybody may read of a phase: under what people speak now, their own, and that of whom they lead. */
    private static String readable(@Nullable MandatePhase phase) {
        if (phase == MandatePhase.IN_PERIOD) {
            return "";
        }
        return phase == null ? "(" + SPOKEN_UNDER + " or " + OWN_AND_LED + ")" : OWN_AND_LED;
    }

    /** What is narrowed in the same way on every day. */
    private static Sql narrowed(Sql sql, MandateFilter filter) {
        return sql.filter(filter.type() != null, "e.type = :type", "type", String.valueOf(filter.type()))
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
                .filter(
                        filter.language() != null,
                        "e.languages && cast(array[:spoken] as varchar[])",
                        "spoken",
                        text(filter.language()))
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
                false,
                row.get("mark_lapsed", Boolean.class),
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
