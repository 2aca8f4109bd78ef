package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.CharterSheet;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.VersionStage;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceDeskTest extends RegisterTest {

    private GovernanceDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(GovernanceDesk.class);
    }

    @Test
    void a_text_of_any_kind_begins_with_an_empty_first_version() {
        for (CharterKind kind : CharterKind.values()) {
            UUID first = as(KARIM, () -> desk.found(sheet("T-" + kind.name().replace('_', '-'), kind, 1)));
            CharterRecord record =
                    as(KARIM, () -> house.get(CharterRegister.class).read(first, "fr"));
            assertThat(record.number()).isEqualTo("1.0.0");
            assertThat(record.stage()).isEqualTo(VersionStage.DRAFT);
            assertThat(record.entity().getCharter().getKind()).isEqualTo(kind);
            assertThat(record.readiness().articles()).isZero();
        }
        refused("charters.codeTaken", () -> as(KARIM, () -> desk.found(sheet("T-CHARTER", CharterKind.GUIDE, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "pol-img, Images, charters.codeMalformed",
        "'', Images, charters.codeMalformed",
        "POL--IMG, Images, charters.codeMalformed",
        "POL-IMG, '  ', charters.titleMissing"
    })
    void what_cannot_be_cited_or_printed_is_refused(String code, String title, String why) {
        CharterSheet sheet = new CharterSheet(code, CharterKind.POLICY, title, title, "fr", CharterGovernance.USUAL);
        refused(why, () -> as(KARIM, () -> desk.found(sheet)));
        assertThat(house.words("select count(*) from charter")).containsExactly("1");
    }

    @Test
    void no_text_needs_more_approvals_than_there_are_approvers() {
        refused("charters.tooFewApprovers", () -> as(KARIM, () -> desk.found(sheet("POL-A", CharterKind.POLICY, 3))));
        as(KARIM, () -> desk.found(sheet("POL-A", CharterKind.POLICY, 2)));
    }

    @Test
    void who_drafts_does_not_lower_the_number_of_approvals() {
        GovernedText text = as(KARIM, () -> desk.read(charter(), "fr"));
        assertThat(text.governance().approvalsNeeded()).isEqualTo(2);
        CharterGovernance alone = governance(1);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(KARIM, () -> desk.govern(charter(), text.version(), alone)));
        as(CATHERINE, () -> desk.govern(charter(), text.version(), alone));
        refused("shared.changedMeanwhile", () -> as(CATHERINE, () -> desk.govern(charter(), text.version(), alone)));
        assertThat(house.rows("select approvals_needed, consulted from charter"))
                .containsExactly(List.of("1", "BOARD"));
        assertThat(house.words("select approvals_needed from charter_version where number = '3.0.0'"))
                .as("what was drafted before keeps what it needed")
                .containsExactly("2");
        UUID next = as(KARIM, () -> house.get(CharterDesk.class).draft(charter(), ChangeType.EDITORIAL));
        assertThat(house.words("select approvals_needed from charter_version where id = ?", next))
                .containsExactly("1");
    }

    private static CharterSheet sheet(String code, CharterKind kind, int approvals) {
        return new CharterSheet(code, kind, "Titre", "Title", "fr", governance(approvals));
    }

    private static CharterGovernance governance(int approvals) {
        return new CharterGovernance(
                null, 24, approvals, Set.of(ConsultationBody.BOARD), false, Set.of(), Map.of(), false);
    }

    private UUID charter() {
        return UUID.fromString(
                house.words("select id from charter where code = 'CHARTE-MS'").get(0));
    }
}
