package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateStanding;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of mandates, and the lines by which it is turned. */
class MandateEntryTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String PRIYA = "VB10012";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    private MandateRegister register;
    private VoiceScene scene;
    private UUID mandate;

    @BeforeEach
    void one_more() {
        register = house.get(MandateRegister.class);
        scene = new VoiceScene(house);
        mandate = scene.given(PRIYA, "TOPIC_EXPERT", OCTOBER, MAY, List.of("HEALTHY_LIVING"), List.of("CONFERENCE"))
                .accepted();
    }

    @Test
    void the_lines_say_what_the_tables_say_whatever_changed() {
        house.change("update person set last_name = 'Zola' where staff_no = ?", PRIYA);
        scene.revoked(mandate, LocalDate.of(2026, 11, 2), VoiceScene.at(LocalDate.of(2026, 11, 10)));
        String line =
                """
                mandate_id::text, reference, holder_id::text, place, type, state, unit_code, starts_on, ends_on, accept_by,
                first_on, last_on, topics, channels, languages, words, past, whole_since""";
        assertThat(house.rows("select " + line + " from mandate_entry order by 1"))
                .isEqualTo(house.rows("select " + line + " from mandate_line order by 1"))
                .isNotEmpty();
        String year = "shelf, year, place, ends_on, first_on, last_on, mandate_id::text, whole_since";
        assertThat(house.rows("select " + year + " from mandate_year order by 7, 1, 2"))
                .isEqualTo(house.rows("select " + year + " from mandate_year_line order by 7, 1, 2"))
                .isNotEmpty();
        String present = "shelf, place, ends_on, starts_on, state, holder_id::text, mandate_id::text";
        assertThat(house.rows("select " + present + " from mandate_present order by 7, 1"))
                .isEqualTo(house.rows("select " + present + " from mandate_present_line order by 7, 1"))
                .isNotEmpty();
    }

    @Test
    void the_shelves_know_every_channel_there_is() {
        assertThat(house.words("select * from every_channel()"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Platform.values()).map(Platform::name).toList());
    }

    @Test
    void who_speaks_of_everything_speaks_of_a_topic_that_is_added() {
        house.change(
                """
                insert into topic (id, version, code, name_fr, name_en, state)
                values (gen_random_uuid(), 0, 'NEW_ONE', 'Nouveau', 'New', 'OPEN')""");
        assertThat(
                        house.rows(
                                "select mandate_id::text from mandate_year where shelf = 'T:NEW_ONE' and year = 2026 order by place"))
                .isNotEmpty()
                .isEqualTo(
                        house.rows(
                                """
                        select mandate_id::text from mandate_entry
                         where topics = '{ALL}' and 2026 between extract(year from first_on) and extract(year from last_on)
                         order by place"""));
    }

    @Test
    void a_topic_above_finds_what_stands_below_and_who_speaks_of_everything() {
        List<MandateRow> rows = rows(SOPHIE, filter("PREVENTION", null));
        assertThat(rows).extracting(MandateRow::id).contains(mandate);
        assertThat(rows).anyMatch(MandateRow::everyTopic);
        assertThat(rows(SOPHIE, filter("ETHICS", null)))
                .extracting(MandateRow::id)
                .doesNotContain(mandate);
    }

    @Test
    void on_a_day_the_register_shows_what_was_in_force_and_what_it_was_worth() {
        assertThat(rows(SOPHIE, filter(null, OCTOBER.minusDays(1))))
                .extracting(MandateRow::id)
                .doesNotContain(mandate);
        assertThat(rows(SOPHIE, filter(null, OCTOBER)))
                .filteredOn(row -> row.id().equals(mandate))
                .extracting(MandateRow::standing)
                .containsExactly(MandateStanding.VALID);
    }

    @Test
    void colleagues_see_who_speaks_and_not_who_asked_or_was_refused() {
        List<MandateStanding> office = standings(SOPHIE);
        List<MandateStanding> colleague = standings(AMELIE);
        assertThat(office).contains(MandateStanding.SUBMITTED, MandateStanding.SUSPENDED);
        assertThat(colleague).doesNotContain(MandateStanding.SUBMITTED).contains(MandateStanding.VALID);
    }

    @Test
    void every_row_stands_on_one_page_in_either_order() {
        for (int i = 0; i < 30; i++) {
            scene.given(JULIEN, "EVENT", OCTOBER.plusDays(i), OCTOBER.plusDays(i), List.of("VISITS"), List.of("BLOG"))
                    .accepted();
        }
        for (MandateOrder order : MandateOrder.values()) {
            MandateFilter filter = new MandateFilter(
                    MandatePhase.EXPIRED, null, "VISITS", null, null, null, null, null, null, null, order);
            List<UUID> turned = new ArrayList<>();
            Page<MandateRow> page = as(SOPHIE, () -> register.list(filter, PageRequest.FIRST, "fr"));
            page.rows().forEach(row -> turned.add(row.id()));
            PageRequest next = new PageRequest(page.after(), null);
            as(SOPHIE, () -> register.list(filter, next, "fr")).rows().forEach(row -> turned.add(row.id()));
            assertThat(turned)
                    .isEqualTo(rows(SOPHIE, filter).stream().map(MandateRow::id).toList())
                    .hasSize(30);
        }
    }

    private List<MandateStanding> standings(String reader) {
        return rows(reader, MandateFilter.ALL).stream()
                .map(MandateRow::standing)
                .collect(Collectors.toList());
    }

    private List<MandateRow> rows(String reader, MandateFilter filter) {
        return as(reader, () -> Rows.<MandateRow>of(rows -> register.export(filter, "fr", rows)));
    }

    private static MandateFilter filter(@Nullable String topic, @Nullable LocalDate day) {
        return new MandateFilter(null, null, topic, null, null, null, null, null, day, null, MandateOrder.HOLDER);
    }
}
