package org.aval.service.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyState;
import org.aval.service.house.RegisterTest;
import org.aval.service.matches.MatchDesk;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those outside: how each is called, to whom it belongs, two spellings of one. */
class CounterpartyDeskTest extends RegisterTest {

    private CounterpartyDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(CounterpartyDesk.class);
    }

    @Test
    void the_officer_reads_who_is_linked_to_a_company_and_nobody_else_does() {
        PartyRecord oncarix = as(CATHERINE, () -> desk.read(party("Oncarix Pharma")));
        assertThat(oncarix.links()).extracting(PartyLink::reference).containsOnly("COI-2026-0021");
        assertThat(oncarix.links()).extracting(PartyLink::counts).contains(true);
        for (String stranger : List.of(AMELIE, JULIEN, AUDITOR)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(stranger, () -> desk.read(party("Oncarix Pharma"))));
        }
    }

    @Test
    void it_is_set_right_with_its_other_names_and_its_group_and_found_by_them() {
        UUID group = typed("Oncarix Holding AG", "OTHER");
        describe("Oncarix Pharma", Set.of("OXP", "Oncarix"), "oncarix holding ag");
        PartyRecord record = as(CATHERINE, () -> desk.read(party("Oncarix Pharma")));
        assertThat(record.state()).isEqualTo(CounterpartyState.KNOWN);
        assertThat(record.wording().parent()).isEqualTo(group);
        assertThat(record.those(PartyRelation.HEAD))
                .extracting(RelatedParty::name)
                .containsExactly("Oncarix Holding AG");
        assertThat(as(CATHERINE, () -> desk.list(new PartyFilter(null, null, "oxp"), PageRequest.FIRST))
                        .rows())
                .extracting(PartyRow::name)
                .containsExactly("Oncarix Pharma");
        refused("interests.counterparty.noGroup", () -> describe("Oncarix Pharma", Set.of(), "Personne & fils"));
        refused("interests.counterparty.ownGroup", () -> describe("Oncarix Pharma", Set.of(), "Oncarix Pharma"));
    }

    @Test
    void two_spellings_are_one_from_then_on_and_what_was_signed_stands() {
        UUID other = typed("Oncarix-Pharma SAS", "OTHER");
        UUID kept = party("Oncarix Pharma");
        assertThat(as(CATHERINE, () -> desk.read(other)).those(PartyRelation.ALIKE))
                .extracting(RelatedParty::id)
                .contains(kept);
        join(other, "Oncarix Pharma");
        PartyRecord gone = as(CATHERINE, () -> desk.read(other));
        assertThat(gone.state()).isEqualTo(CounterpartyState.JOINED);
        assertThat(gone.wording().sector()).isEqualTo(CounterpartySector.PHARMA);
        assertThat(as(CATHERINE, () -> desk.read(kept)).wording().aliases()).contains("Oncarix-Pharma SAS");
        assertThat(house.words("select key from party_name where counterparty_id = ? and not of_the_group", other))
                .contains("oncarix pharma");
        refused("interests.wrongState", () -> join(other, "Oncarix Pharma"));
        describe("Oncarix Pharma", CounterpartySector.MEDTECH);
        assertThat(as(CATHERINE, () -> desk.read(other)).wording().sector()).isEqualTo(CounterpartySector.MEDTECH);
        refused("interests.counterparty.itself", () -> join(kept, "Oncarix-Pharma SAS"));
    }

    @Test
    void what_is_written_about_a_joined_spelling_next_is_about_the_one_that_is_kept() {
        UUID other = typed("Oncarix-Pharma SAS", "OTHER");
        join(other, "Oncarix Pharma");
        assertThat(
                        house.words(
                                "select coalesce(same_as_id, id)::text from counterparty where bare(name) = bare('oncarix-pharma sas')"))
                .containsExactly(party("Oncarix Pharma").toString());
    }

    @Test
    void somebody_faster_is_told_and_nobody_without_the_office_gets_through() {
        UUID kept = party("Oncarix Pharma");
        int shown = as(CATHERINE, () -> desk.read(kept)).version();
        describe("Oncarix Pharma", CounterpartySector.MEDTECH);
        refused(
                "shared.changedMeanwhile",
                () -> as(
                        CATHERINE,
                        () -> desk.describe(
                                kept,
                                shown,
                                "Oncarix",
                                CounterpartyKind.COMPANY,
                                CounterpartySector.PHARMA,
                                Set.of(),
                                "")));
    }

    @Test
    void matches_that_wait_stand_on_the_officers_first_page_alone() {
        MatchDesk matches = house.get(MatchDesk.class);
        assertThat(as(CATHERINE, matches::waiting)).isPositive();
        assertThat(as(AMELIE, matches::waiting)).isZero();
    }

    private void describe(String name, Set<String> aliases, String group) {
        PartyRecord record = as(CATHERINE, () -> desk.read(party(name)));
        as(
                CATHERINE,
                () -> desk.describe(
                        record.id(),
                        record.version(),
                        name,
                        CounterpartyKind.COMPANY,
                        CounterpartySector.PHARMA,
                        aliases,
                        group));
    }

    private void describe(String name, CounterpartySector sector) {
        PartyRecord record = as(CATHERINE, () -> desk.read(party(name)));
        as(
                CATHERINE,
                () -> desk.describe(
                        record.id(),
                        record.version(),
                        name,
                        CounterpartyKind.COMPANY,
                        sector,
                        record.wording().aliases(),
                        ""));
    }

    private void join(UUID gone, String kept) {
        int version = as(CATHERINE, () -> desk.read(gone)).version();
        as(CATHERINE, () -> desk.join(gone, version, kept, "La même entreprise"));
    }

    private UUID party(String name) {
        return UUID.fromString(house.words("select id::text from counterparty where name = ?", name)
                .get(0));
    }

    private UUID typed(String name, String sector) {
        house.change(
                "insert into counterparty (id, version, name, kind, sector, state) values (gen_random_uuid(), 0, ?, 'COMPANY', ?, 'TYPED')",
                name,
                sector);
        return party(name);
    }
}
