package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aval.domain.mandates.MandateStanding;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** A mandate is worth the same on its own page and among thousands. */
class StandingsTest extends RegisterTest {

    private static final String HELENE = "VB10001";

    @Test
    void every_mandate_of_the_sample_is_worth_the_same_on_its_page_and_in_the_register() {
        assertThat(inTheRegister()).isEqualTo(onTheirPages()).hasSizeGreaterThan(10);
    }

    @Test
    void and_so_it_is_when_people_leave_and_signatures_end() {
        house.change("update person set status = 'SUSPENDED' where staff_no = 'VB10013'");
        house.change(
                "update role_assignment set ends_on = date '2026-11-20', state = 'ENDED' where role = 'COMMS_DIRECTOR'");
        house.clock().forward(Duration.ofDays(20));
        assertThat(inTheRegister()).isEqualTo(onTheirPages()).containsValue(MandateStanding.BLOCKED);
    }

    private Map<String, MandateStanding> inTheRegister() {
        Standings standings = house.get(Standings.class);
        Map<UUID, MandateStanding> worth = as(
                HELENE, () -> standings.now(mandates(), house.clock().instant().atOffset(ZoneOffset.UTC)));
        Map<String, MandateStanding> told = new TreeMap<>();
        worth.forEach((id, standing) -> told.put(id.toString(), standing));
        return told;
    }

    private Map<String, MandateStanding> onTheirPages() {
        MandateReader reader = house.get(MandateReader.class);
        Map<String, MandateStanding> told = new TreeMap<>();
        mandates()
                .forEach(id -> told.put(
                        id.toString(), as(HELENE, () -> reader.read(id, "fr")).standing()));
        return told;
    }

    private List<UUID> mandates() {
        return house.words("select id::text from mandate where state <> 'DRAFT' order by reference").stream()
                .map(UUID::fromString)
                .toList();
    }
}
