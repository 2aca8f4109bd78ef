package org.aval.domain.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Verdict;
import org.junit.jupiter.api.Test;

/** Who may do what with evidence, in each capacity, in each state of the case. */
class CaseEvidenceTest {

    @Test
    void each_step_is_taken_in_these_capacities_and_in_no_other() {
        Map<CustodyStep, Set<AccessReason>> allowed = new EnumMap<>(CustodyStep.class);
        Exhibit picture =
                new Exhibit(ExhibitKind.FILE, ExhibitMedia.PNG, ScanResult.CLEAN, CustodyState.SEALED, 1);
        for (CustodyStep step : CustodyStep.values()) {
            allowed.put(
                    step,
                    Arrays.stream(AccessReason.values())
                            .filter(reason -> picture.verdict(step, reason).granted())
                            .collect(Collectors.toSet()));
        }
        assertThat(allowed.get(CustodyStep.DOWNLOAD)).containsExactly(AccessReason.DESK);
        assertThat(allowed.get(CustodyStep.MASK))
                .containsExactlyInAnyOrder(AccessReason.DESK, AccessReason.INVESTIGATOR);
        assertThat(allowed.get(CustodyStep.SEAL))
                .containsExactlyInAnyOrder(
                        AccessReason.DESK,
                        AccessReason.PRIVACY_OFFICER,
                        AccessReason.INVESTIGATOR,
                        AccessReason.CONTAINER);
        assertThat(allowed.get(CustodyStep.VIEW)).containsExactlyInAnyOrder(AccessReason.values());
    }

    @Test
    void what_has_no_picture_has_nothing_to_mask() {
        Exhibit video = new Exhibit(ExhibitKind.FILE, ExhibitMedia.MP4, ScanResult.CLEAN, CustodyState.SEALED, 0);
        assertThat(video.verdict(CustodyStep.MASK, AccessReason.DESK).why()).isEqualTo("exhibits.nothingToMask");
    }

    @Test
    void a_case_takes_evidence_until_it_is_over_and_no_removal_is_asked_before_something_is_kept() {
        for (CaseState state : CaseState.values()) {
            CaseEvidence none = new CaseEvidence(state, 0, 0);
            CaseEvidence one = new CaseEvidence(state, 1, 0);
            assertThat(none.mayAdd(AccessReason.DESK).granted()).isEqualTo(!state.isOver());
            assertThat(none.mayReceive().granted()).isEqualTo(!state.isOver());
            assertThat(one.mayAskRemoval(AccessReason.CONTAINER).granted()).isEqualTo(!state.isOver());
            assertThat(none.mayAskRemoval(AccessReason.CONTAINER).granted()).isFalse();
        }
        Verdict no = new CaseEvidence(CaseState.TRIAGED, 0, 0).mayAskRemoval(AccessReason.DESK);
        assertThat(no.why()).isEqualTo("exhibits.nothingKept");
        assertThat(new CaseEvidence(CaseState.TRIAGED, 1, 0).mayAskRemoval(AccessReason.MEMBER).why())
                .isEqualTo("exhibits.notYourOffice");
    }

    @Test
    void nobody_buries_a_case_under_files() {
        assertThat(new CaseEvidence(CaseState.TRIAGED, CaseEvidence.MOST, 0).mayAdd(AccessReason.DESK).granted())
                .isFalse();
        assertThat(new CaseEvidence(CaseState.TRIAGED, 30, CaseEvidence.MOST_FROM_REPORTER).mayReceive().granted())
                .isFalse();
    }

    @Test
    void a_file_is_what_it_begins_with() {
        assertThat(ExhibitMedia.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains(ExhibitMedia.PDF);
        assertThat(ExhibitMedia.of("....ftypmp42".getBytes(StandardCharsets.US_ASCII))).contains(ExhibitMedia.MP4);
        for (String no : List.of("", "MZ", "<svg", "PK\u0003\u0004", "#!/bin/sh", "RIFF....AVI ")) {
            assertThat(ExhibitMedia.of(no.getBytes(StandardCharsets.ISO_8859_1))).as(no).isEmpty();
        }
    }
}
