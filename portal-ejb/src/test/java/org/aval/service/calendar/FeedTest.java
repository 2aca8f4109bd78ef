package org.aval.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar fetches days and nothing else, under a key that only its owner holds. */
class FeedTest extends RegisterTest {

    private CaseScene scene;
    private FeedDesk desk;
    private FeedReader reader;

    @BeforeEach
    void with_an_address() {
        scene = new CaseScene(house);
        desk = house.get(FeedDesk.class);
        reader = house.get(FeedReader.class);
    }

    @Test
    void it_tells_the_day_and_neither_what_nor_how_many() {
        String key = as(CaseScene.SECRETARY, () -> desk.renew());
        List<FeedEntry> before = fetched(key);
        UUID one = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        scene.reported(IncidentCategory.OTHER, CaseScene.NOBODY);
        List<FeedEntry> after = fetched(key);
        assertThat(after).hasSizeGreaterThan(before.size());
        LocalDate due = LocalDate.parse(house.words("select due_on from incident_case where id = ?", one)
                .get(0));
        assertThat(after).filteredOn(entry -> entry.day().equals(due)).hasSize(1);
        String reference = house.words("select reference from incident_case where id = ?", one)
                .get(0);
        assertThat(after.toString()).doesNotContain(one.toString(), reference);
        assertThat(fetched(key)).as("the same again").isEqualTo(after);
    }

    @Test
    void whoever_must_not_know_of_a_case_fetches_the_same_as_without_it() {
        String chairs = as(CaseScene.CHAIR, () -> desk.renew());
        List<FeedEntry> without = fetched(chairs);
        UUID id = scene.reported(IncidentCategory.DENIGRATION, CaseScene.CHAIR);
        scene.triage(id, IncidentCategory.DENIGRATION);
        assertThat(fetched(chairs)).isEqualTo(without);
        UUID other = scene.triaged(IncidentCategory.OTHER);
        assertThat(fetched(chairs)).isNotEqualTo(without);
        scene.respondent(other, CaseScene.CHAIR);
        assertThat(fetched(chairs)).isEqualTo(without);
    }

    @Test
    void a_new_address_puts_the_old_one_out_and_no_key_stands_in_the_database() {
        String old = as(CaseScene.SECRETARY, () -> desk.renew());
        String key = as(CaseScene.SECRETARY, () -> desk.renew());
        assertThat(read(old)).isEmpty();
        assertThat(read(key)).isPresent();
        assertThat(read("")).isEmpty();
        assertThat(String.join("\n", house.words("select f::text from calendar_feed f")))
                .doesNotContain(key);
        as(CaseScene.SECRETARY, () -> desk.drop());
        assertThat(read(key)).isEmpty();
        assertThat(as(CaseScene.SECRETARY, () -> desk.stands())).isFalse();
    }

    @Test
    void nobody_fetches_with_the_key_of_who_left() {
        String key = as(CaseScene.SECRETARY, () -> desk.renew());
        house.change("update calendar_feed set person_id = ?", person(CLAIRE));
        assertThat(read(key)).isEmpty();
    }

    private Optional<List<FeedEntry>> read(String key) {
        return as(CaseScene.NOBODY, () -> reader.read(key));
    }

    private List<FeedEntry> fetched(String key) {
        return read(key).orElseThrow();
    }
}
