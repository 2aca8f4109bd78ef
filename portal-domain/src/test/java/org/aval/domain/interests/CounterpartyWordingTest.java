package org.aval.domain.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterpartyWordingTest {

    @Test
    void what_a_sheet_brings_with_a_name_is_no_part_of_it() {
        CounterpartyWording wording = new CounterpartyWording(
                " Oncarix\tPharma\n",
                CounterpartyKind.COMPANY,
                CounterpartySector.PHARMA,
                Set.of("Onca\r\nrix", "\t"),
                null);
        assertThat(wording.name()).isEqualTo("Oncarix Pharma");
        assertThat(wording.aliases()).containsExactly("Onca rix");
    }
}
