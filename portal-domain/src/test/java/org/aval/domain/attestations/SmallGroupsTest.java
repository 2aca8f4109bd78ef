package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the board sees of a campaign. */
class SmallGroupsTest {

    @Property
    void no_group_is_told_that_has_fewer_than_five_people(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 30) Integer> sizes) {
        List<UnitProgress> told = SmallGroups.merged(units(sizes));
        assertThat(told).allMatch(unit -> unit.asked() >= SmallGroups.LEAST);
    }

    @Property
    void nobody_is_lost_and_what_is_left_out_of_the_whole_is_nobody(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 30) Integer> sizes) {
        List<UnitProgress> units = units(sizes);
        int all = SmallGroups.sum(units).asked();
        int told = SmallGroups.sum(SmallGroups.merged(units)).asked();
        assertThat(told).isEqualTo(all < SmallGroups.LEAST ? 0 : all);
    }

    @Test
    void one_small_unit_takes_the_smallest_of_the_others_with_it() {
        List<UnitProgress> told = SmallGroups.merged(units(List.of(20, 3, 8)));
        assertThat(told).extracting(UnitProgress::code).containsExactly("U0", null);
        assertThat(told).extracting(UnitProgress::asked).containsExactly(20, 11);
    }

    private static List<UnitProgress> units(List<Integer> sizes) {
        List<UnitProgress> units = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int size = sizes.get(i);
            units.add(new UnitProgress("U" + i, "Unit " + i, size, size / 2, size - size / 2, 0, 0, 0));
        }
        return units;
    }
}
