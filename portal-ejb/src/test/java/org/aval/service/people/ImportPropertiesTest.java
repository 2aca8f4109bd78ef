package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.aval.service.house.House;

/** Whatever is told of whom, in whichever order: the register ends the same, nobody is lost, and twice is once. */
class ImportPropertiesTest {

    private static final List<String> UNITS = List.of("URG", "PED", "MED", "ONC", "DRH");
    private static final List<String> HEADS = List.of("VB10001", "VB10009", "VB10011", "VB10025");
    /** People of the sample of whom the files tell; heads among them, who may leave and are named all the same. */
    private static final List<String> KNOWN =
            List.of("VB10009", "VB10010", "VB10011", "VB10014", "VB10017", "VB10024", "VB10030");

    /** What a row tells of somebody. */
    record News(String number, String name, String unit, String manager, String end, String status) {

        String row() {
            return String.join(
                    ",",
                    number,
                    "",
                    "Zoé",
                    name,
                    number.toLowerCase(java.util.Locale.ROOT) + "@chuvb.example",
                    "fr",
                    "PERMANENT",
                    "NURSE",
                    "CLINICIAN",
                    unit,
                    "Infirmière",
                    "Nurse",
                    manager,
                    "2020-01-06",
                    end,
                    status);
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void any_order_of_files_about_different_people_ends_the_same(
            @ForAll("news") List<News> news, @ForAll Random order) {
        List<News> shuffled = new ArrayList<>(news);
        Collections.shuffle(shuffled, order);

        assertThat(told(shuffled, 3)).isEqualTo(told(news, 1));
    }

    /** What a house says of people once it was told these news in so many files. */
    private static List<String> told(List<News> news, int files) {
        try (House house = House.open()) {
            tell(house, news, files);
            return now(house);
        }
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void nobody_is_lost_and_twice_is_once(@ForAll("news") List<News> news) {
        try (House house = House.open()) {
            PeopleFiles files = new PeopleFiles(house);
            List<String> before = house.words("select staff_no from person");
            tell(house, news, 4);
            List<String> after = files.state();

            assertThat(house.words("select staff_no from person")).containsAll(before);
            assertThat(
                            house.words(
                                    """
                            select staff_no from person p where p.status <> 'LEFT' and not exists (
                                select 1 from assignment a where a.person_id = p.id and a.is_primary
                                   and coalesce(a.ends_on, 'infinity') >= date '2026-11-21')"""))
                    .as("everybody in post has a post")
                    .isEmpty();
            tell(house, news, 2);
            assertThat(files.state()).isEqualTo(after);
        }
    }

    @Provide
    Arbitrary<List<News>> news() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.of(KNOWN),
                Arbitraries.integers().between(20_001, 20_020).map(number -> "VB" + number));
        Arbitrary<News> one = Combinators.combine(
                        numbers,
                        Arbitraries.of("Roy", "Aubin", "L’Écuyer"),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(HEADS),
                        Arbitraries.of("", "", "", "2026-11-21", "2027-06-30", "2026-10-01"),
                        Arbitraries.of("", "", "ACTIVE", "ON_LEAVE"))
                .as(ImportPropertiesTest::news);
        return one.list().ofMinSize(3).ofMaxSize(10).uniqueElements(News::number);
    }

    /** Heads are led by the director, so that no order of the files makes a circle; who is over is not told to be there. */
    private static News news(String number, String name, String unit, String head, String end, String status) {
        String manager = HEADS.contains(number) ? "VB10001" : head;
        return new News(number, name, unit, manager, end, end.equals("2026-10-01") ? "" : status);
    }

    /** Tells these news in so many files, one after the other. */
    private static void tell(House house, List<News> news, int files) {
        PeopleFiles desk = new PeopleFiles(house);
        int size = (news.size() + files - 1) / files;
        for (int from = 0; from < news.size(); from += size) {
            List<String> rows = news.subList(from, Math.min(from + size, news.size())).stream()
                    .map(News::row)
                    .toList();
            var run = desk.check(ImportKind.CHANGES, rows);
            assertThat(desk.problems(run)).isEmpty();
            if (desk.read(run).counts().changes() > 0) {
                desk.apply(run);
            }
        }
    }

    /** Who everybody is now: the way there may differ, a post that lasted no day is not told. */
    private static List<String> now(House house) {
        return house.words(
                """
                select concat_ws('|', p.staff_no, p.last_name, p.work_email, p.starts_on, coalesce(p.ends_on::text, '-'), p.status,
                       (select concat_ws(' ', a.unit_code, a.title_fr, coalesce(m.staff_no, '-'))
                          from assignment a left join person m on m.id = a.manager_id
                         where a.person_id = p.id and a.is_primary and p.status <> 'LEFT' order by a.starts_on desc limit 1))
                  from person p order by p.staff_no""");
    }
}
