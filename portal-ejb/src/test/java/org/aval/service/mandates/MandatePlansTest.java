package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateType;
import org.aval.service.house.House;
import org.aval.service.house.Plans;
import org.aval.service.house.Plans.Plan;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every order, phase and filter the register of mandates offers, and who may speak, among twenty thousand mandates of
 * ten years: no table is read through, nothing large is sorted, and no more is touched than a page and its count need.
 */
class MandatePlansTest {

    private static final int MANY = 20_000;
    /** A mandate a person and year, five at a time. */
    private static final int EACH = 50;
    /** As many as a register counts, and as many as may hold the same words. */
    private static final int COUNTED = 1_001;

    private static final List<@Nullable MandatePhase> OF_A_COLLEAGUE =
            Arrays.asList(null, MandatePhase.IN_PERIOD, MandatePhase.EXPIRED);

    private static final String OFFICE = "VB10027";
    private static final String COMMUNICATIONS = "VB10003";
    private static final String COLLEAGUE = "VB10010";
    private static final LocalDate PAST = LocalDate.of(2024, 6, 5);

    private static House house;

    /** What is asked of the register. */
    record Asked(MandateFilter filter, String reader) {}

    @BeforeAll
    static void many() {
        house = House.open();
        ManyMandates.fill(house, MANY, EACH);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /**
     * Each filter alone, in each phase and order, on no day and on a day, for an office; for a colleague, what is asked in a
     * way of its own: what is not over, what is spoken under, and what is over and the own.
     */
    static Stream<Asked> everything() {
        List<Asked> all = new ArrayList<>();
        for (MandateOrder order : MandateOrder.values()) {
            for (MandateFilter filter : filters()) {
                all.add(new Asked(filter.withOrder(order), filter.flag() == null ? OFFICE : COMMUNICATIONS));
                if (filter.day() == null && OF_A_COLLEAGUE.contains(filter.phase())) {
                    all.add(new Asked(filter.withOrder(order), COLLEAGUE));
                }
            }
        }
        return all.stream();
    }

    private static List<MandateFilter> filters() {
        List<MandateFilter> filters = new ArrayList<>();
        for (UnaryOperator<MandateFilter> narrowed : NARROWED) {
            filters.add(narrowed.apply(MandateFilter.ALL));
            for (MandatePhase phase : MandatePhase.values()) {
                filters.add(narrowed.apply(on(phase, null, null)));
            }
            filters.add(narrowed.apply(on(null, PAST, null)));
            filters.add(narrowed.apply(on(null, PAST, PAST)));
        }
        return filters;
    }

    private static MandateFilter on(@Nullable MandatePhase phase, @Nullable LocalDate day, @Nullable LocalDate known) {
        return new MandateFilter(phase, null, null, null, null, null, null, null, day, known, MandateOrder.HOLDER);
    }

    private static final List<UnaryOperator<MandateFilter>> NARROWED = List.of(
            UnaryOperator.identity(),
            f -> with(f, MandateType.TOPIC_EXPERT, null, null, null, null, null),
            f -> with(f, null, "MANY_1", null, null, null, null),
            f -> with(f, null, null, Platform.RADIO, null, null, null),
            f -> with(f, null, null, null, "fr", null, null),
            f -> with(f, null, null, null, null, "URG", null),
            f -> with(f, null, null, null, null, null, "nom-77"),
            f -> with(f, MandateType.CRISIS_SPOKESPERSON, null, null, null, null, null),
            f -> with(f, null, "ETHICS", null, null, null, null),
            f -> with(f, null, null, Platform.PARLIAMENTARY_HEARING, null, null, null),
            f -> with(f, null, null, null, "en", null, null),
            f -> with(f, MandateType.TOPIC_EXPERT, "MANY_2", Platform.TV, "fr", "URG", null),
            f -> flagged(f, MandateFlag.TOUCHED),
            f -> flagged(f, MandateFlag.MARK_LAPSED),
            f -> with(flagged(f, MandateFlag.TOUCHED), null, null, Platform.RADIO, "fr", null, null));

    private static MandateFilter flagged(MandateFilter filter, MandateFlag flag) {
        return new MandateFilter(
                filter.phase(), null, null, null, null, null, flag, null, filter.day(), filter.known(), filter.order());
    }

    private static MandateFilter with(
            MandateFilter filter,
            @Nullable MandateType type,
            @Nullable String topic,
            @Nullable Platform channel,
            @Nullable String language,
            @Nullable String unit,
            @Nullable String words) {
        return new MandateFilter(
                filter.phase(),
                type,
                topic,
                channel,
                language,
                unit,
                filter.flag(),
                words,
                filter.day(),
                filter.known(),
                MandateOrder.HOLDER);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void no_page_reads_more_than_it_shows_and_counts(Asked asked) {
        MandateRegister register = house.get(MandateRegister.class);
        List<Plan> plans =
                Plans.of(() -> house.as(asked.reader(), () -> register.list(asked.filter(), PageRequest.FIRST, "fr")));
        plans.forEach(MandatePlansTest::frugal);
        assertThat(plans).isNotEmpty();
    }

    @Test
    void hundreds_are_flagged() {
        MandateRegister register = house.get(MandateRegister.class);
        for (MandateFlag flag : MandateFlag.values()) {
            assertThat(house.as(COMMUNICATIONS, () -> register.list(
                                    flagged(MandateFilter.ALL, flag), PageRequest.FIRST, "fr")
                            .count()))
                    .isBetween(100, COUNTED - 1);
        }
    }

    @Test
    void who_may_speak_is_found_in_the_index_of_voices_on_any_day() {
        VoiceDesk desk = house.get(VoiceDesk.class);
        for (String topic : List.of("MANY_1", "VACCINATION")) {
            for (LocalDate day : Arrays.asList(null, PAST)) {
                for (LocalDate known : Arrays.asList(null, PAST)) {
                    VoiceQuestion question = new VoiceQuestion(topic, Platform.RADIO, "fr", day, known);
                    Plans.of(() -> house.as(COLLEAGUE, () -> desk.ask(question, "fr")))
                            .forEach(MandatePlansTest::frugal);
                }
            }
        }
    }

    @Test
    void a_caller_at_the_telephone_is_answered_from_the_indexes_of_names_and_topics() {
        Switchboard desk = house.get(Switchboard.class);
        for (String words : List.of("Sujet 17", "Nom-77")) {
            Plans.of(() -> house.as(COLLEAGUE, () -> desk.now(words, "fr")))
                    .forEach(plan -> assertThat(plan.readThrough())
                            .as(plan.sql() + plan.root().toPrettyString())
                            .isEmpty());
        }
    }

    @Test
    void whether_somebody_was_mandated_is_asked_of_their_own_mandates() {
        MandatedDesk desk = house.get(MandatedDesk.class);
        MandatedQuestion question = new MandatedQuestion("ZZ1", Platform.RADIO, "MANY_1", PAST, null);
        Plans.of(() -> house.as(OFFICE, () -> desk.ask(question, "fr"))).forEach(MandatePlansTest::frugal);
    }

    private static void frugal(Plan plan) {
        String told = plan.sql() + plan.root().toPrettyString();
        assertThat(plan.readThrough()).as(told).isEmpty();
        assertThat(plan.sorted()).as(told).isLessThanOrEqualTo(COUNTED);
        assertThat(plan.touched()).as(told).isLessThanOrEqualTo(5 * COUNTED);
    }
}
