package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.web.shared.Place.ACCOUNTS;
import static org.aval.web.shared.Place.ATTESTATIONS;
import static org.aval.web.shared.Place.CHARTERS;
import static org.aval.web.shared.Place.DEPARTURES;
import static org.aval.web.shared.Place.HOME;
import static org.aval.web.shared.Place.INTERESTS;
import static org.aval.web.shared.Place.LOGOS;
import static org.aval.web.shared.Place.MANDATES;
import static org.aval.web.shared.Place.OUTBOX;
import static org.aval.web.shared.Place.PACKS;
import static org.aval.web.shared.Place.PEOPLE;
import static org.aval.web.shared.Place.PUBLISH;
import static org.aval.web.shared.Place.REPORT;
import static org.aval.web.shared.Place.SIGNATURES;
import static org.aval.web.shared.Place.TEAM;

import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

class RailTest {

    @Test
    void everybody_sees_home_the_charters_and_their_own_signatures() {
        assertThat(rail(Role.EMPLOYEE).getPlaces())
                .containsExactly(
                        HOME, CHARTERS, SIGNATURES, PUBLISH, MANDATES, ACCOUNTS, LOGOS, INTERESTS, PACKS, REPORT);
        assertThat(rail(Role.EMPLOYEE).getRest()).containsExactly(MANDATES, ACCOUNTS, LOGOS, INTERESTS, PACKS, REPORT);
    }

    @Test
    void a_place_stands_there_for_those_who_may_open_it() {
        assertThat(rail(Role.MANAGER).getPlaces())
                .containsExactly(
                        HOME,
                        CHARTERS,
                        SIGNATURES,
                        PUBLISH,
                        MANDATES,
                        ACCOUNTS,
                        LOGOS,
                        INTERESTS,
                        PACKS,
                        REPORT,
                        TEAM,
                        PEOPLE,
                        DEPARTURES);
        assertThat(rail(Role.AUDITOR).getPlaces())
                .contains(ATTESTATIONS, PEOPLE)
                .doesNotContain(TEAM, OUTBOX);
        assertThat(rail(Role.POLICY_OWNER).getPlaces()).contains(ATTESTATIONS).doesNotContain(PEOPLE);
        assertThat(rail(Role.ADMIN).getPlaces()).contains(OUTBOX, PEOPLE).doesNotContain(ATTESTATIONS);
    }

    @Test
    void on_a_phone_four_places_stand_in_the_bar_and_the_rest_behind_more() {
        assertThat(rail(Role.MANAGER).getRest())
                .containsExactly(MANDATES, ACCOUNTS, LOGOS, INTERESTS, PACKS, REPORT, TEAM, PEOPLE, DEPARTURES);
    }

    private static Rail rail(Role... roles) {
        Rail rail = new Rail();
        rail.me = Readers.person(Asked.of("/home").request(), "fr", roles);
        return rail;
    }
}
