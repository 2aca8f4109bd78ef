package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.house.House;
import org.aval.service.house.Rows;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonFilter;
import org.aval.service.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** However one turns the pages of a register, every row stands on exactly one of them. */
class KeysetPagesTest {

    private static final String ISABELLE = "VB10021";
    private static @Nullable House open;

    /** Names and days repeat on purpose: the key must tell apart what looks the same. */
    @BeforeContainer
    static void a_hospital_that_hires() {
        open = House.open();
        house().change(
                        """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                select gen_random_uuid(), 0, 'VB2' || n, '', (array['Éva', 'eva', 'Zoé_', 'Ana', 'Øyvind'])[1 + n % 5],
                       (array['Côté', 'Cote', 'Da Silva', 'O’Neil', 'Łukasz_x', 'Ab,c'])[1 + n % 6], n || '@chuvb.example', 'fr',
                       'PERMANENT', 'NURSE', date '2026-11-01', 'ACTIVE'
                  from generate_series(1000, 1109) n""");
        house().change(
                        """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, p.id, g.id, g.charter_version_id, date '2026-11-25' + (length(p.last_name) % 4),
                       date '2026-12-31', 'ASSIGNED'
                  from person p, campaign g where g.code = 'ONB-2026' and p.staff_no like 'VB2%'""");
    }

    @AfterContainer
    static void end() {
        house().close();
    }

    private static House house() {
        return Objects.requireNonNull(open);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void the_register_of_obligations(@ForAll @Size(max = 25) List<Boolean> onwards) {
        AttestationRegister register = house().get(AttestationRegister.class);
        List<?> all = house().as(
                        ISABELLE,
                        () -> Rows.<ObligationRow>of(rows -> register.export(ObligationFilter.ALL, "fr", rows)));
        assertThat(all).hasSizeGreaterThan(140).doesNotHaveDuplicates();
        turn(all, onwards, request -> house().as(ISABELLE, () -> register.list(ObligationFilter.ALL, request, "fr")));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void the_register_of_people(@ForAll @Size(max = 25) List<Boolean> onwards) {
        PeopleRegister register = house().get(PeopleRegister.class);
        List<?> all =
                house().as(ISABELLE, () -> Rows.<PersonRow>of(rows -> register.export(PersonFilter.ALL, "fr", rows)));
        assertThat(all).hasSizeGreaterThan(140).doesNotHaveDuplicates();
        turn(all, onwards, request -> house().as(ISABELLE, () -> register.list(PersonFilter.ALL, request, "fr")));
    }

    /** Turns the pages as told, then to the end and back to the start, and compares each with its place in the whole. */
    private static void turn(List<?> all, List<Boolean> onwards, Function<PageRequest, ? extends Page<?>> pages) {
        int last = (all.size() - 1) / Page.SIZE;
        List<Boolean> moves = new java.util.ArrayList<>(onwards);
        IntStream.rangeClosed(0, last).forEach(i -> moves.add(true));
        IntStream.rangeClosed(0, last).forEach(i -> moves.add(false));
        int place = 0;
        Page<?> page = pages.apply(PageRequest.FIRST);
        for (boolean onward : moves) {
            check(page, all, place, last);
            String key = onward ? page.after() : page.before();
            if (key != null) {
                place += onward ? 1 : -1;
                page = pages.apply(onward ? new PageRequest(key, null) : new PageRequest(null, key));
            }
        }
        assertThat(place).isZero();
        check(page, all, place, last);
    }

    private static void check(Page<?> page, List<?> all, int place, int last) {
        int from = place * Page.SIZE;
        assertThat((List<?>) page.rows()).isEqualTo(all.subList(from, Math.min(all.size(), from + Page.SIZE)));
        assertThat(page.before() == null).isEqualTo(place == 0);
        assertThat(page.after() == null).isEqualTo(place == last);
        assertThat(page.count()).isEqualTo(all.size());
        assertThat(page.exact()).isTrue();
    }
}
