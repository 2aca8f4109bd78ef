package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.aval.domain.attestations.UnitProgress;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** What the register says of a campaign is what its obligations are, however they came to be so. */
class CampaignTallyTest extends RegisterTest {

    private static final String COUNTED =
            "select campaign_id, state, due_on, count(*) from obligation group by 1, 2, 3 order by 1, 2, 3";
    private static final String KEPT =
            """
            select campaign_id, state, due_on, sum(people) from campaign_tally
             group by 1, 2, 3 having sum(people) <> 0 order by 1, 2, 3""";

    @Test
    void every_change_of_an_obligation_is_counted_at_once() {
        agrees("as the sample is found");
        house.changeAsPortal("update obligation set state = 'OPENED' where state = 'ASSIGNED'");
        agrees("opened");
        house.changeAsPortal("update obligation set due_on = due_on - 400 where state = 'OPENED'");
        agrees("due on another day");
        house.changeAsPortal("update obligation set failed_tries = failed_tries + 1");
        agrees("changed in what is not counted");
        house.changeAsPortal("update obligation set state = 'CANCELLED' where state = 'OPENED'");
        agrees("cancelled");
        house.changeAsPortal(
                """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, 'ASSIGNED'
                  from obligation where state = 'CANCELLED'""");
        agrees("asked again");
        house.change(
                "delete from obligation o where not exists (select 1 from obligation_journal j where j.obligation_id = o.id)");
        agrees("gone");
    }

    @Test
    void the_register_shows_what_the_campaign_itself_shows() {
        house.changeAsPortal("update obligation set due_on = institution_day() - 1"
                + " where state = 'ASSIGNED' and hard_limit_on >= institution_day()");
        CampaignRegister register = house.get(CampaignRegister.class);
        List<CampaignSummary> rows = as(ISABELLE, () -> register.list(CampaignFilter.ALL, PageRequest.FIRST, "fr")
                .rows());
        assertThat(rows).isNotEmpty().anyMatch(row -> row.late() > 0).anyMatch(row -> row.signed() > 0);
        for (CampaignSummary row : rows) {
            UnitProgress total =
                    as(ISABELLE, () -> register.read(row.id(), "fr")).total();
            assertThat(List.of(row.asked(), row.signed(), row.late()))
                    .as(row.code())
                    .isEqualTo(List.of(total.asked(), total.signed(), total.late()));
        }
    }

    @Test
    void many_lines_become_few_and_sum_up_to_the_same() {
        for (int i = 0; i <= TallyRound.FEW; i++) {
            house.changeAsPortal("update obligation set due_on = due_on - ?", i % 2 == 0 ? 1 : -1);
        }
        List<List<String>> before = house.rows(KEPT);
        as("nobody", () -> house.get(TallyRound.class).fold());
        assertThat(house.rows(KEPT)).isEqualTo(before);
        agrees("folded");
        assertThat(house.words("select count(*) from campaign_tally where people = 0"))
                .containsExactly("0");
        assertThat(Integer.parseInt(
                        house.words("select count(*) from campaign_tally").get(0)))
                .isEqualTo(before.size());
    }

    @Test
    void two_who_sign_in_the_same_campaign_at_once_do_not_wait_for_each_other() throws SQLException {
        List<String> two = house.words(
                """
                select id from obligation where campaign_id = (select campaign_id from obligation group by 1
                                                                order by count(*) desc limit 1) limit 2""");
        try (Connection one = house.connection();
                Connection other = house.connection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            cancel(one, two.get(0));
            cancel(other, two.get(1));
            other.commit();
            agrees("one has signed, the other not yet");
            one.commit();
        }
        agrees("both have");
    }

    @Test
    void the_portal_counts_only_by_changing_obligations() {
        for (String sql : List.of("update campaign_tally set people = 0", "delete from campaign_tally")) {
            assertThatThrownBy(() -> house.changeAsPortal(sql)).hasMessageContaining("permission denied");
        }
    }

    private static void cancel(Connection connection, String obligation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '5s'");
            statement.execute("update obligation set state = 'CANCELLED' where id = '" + obligation + "'");
        }
    }

    private void agrees(String when) {
        assertThat(house.rows(KEPT)).as(when).isEqualTo(house.rows(COUNTED));
    }
}
