package org.aval.domain.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterValueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor LEGAL = actor("VB10005", Role.LEGAL);
    private static final Actor PRIVACY = actor("VB10006", Role.PRIVACY);
    private static final Parameter HOURS = number("breachTargetHours", true);
    private static final Parameter MONTHS = number("mandateMaxMonths", false);

    @Test
    void what_is_not_sensitive_is_set_at_once() {
        ParameterValue value = ParameterValue.adopt(MONTHS, " 006", TODAY, "CA-1", act(LEGAL, TODAY));
        assertThat(value.getState()).isEqualTo(ParameterState.ADOPTED);
        assertThat(value.getValue()).isEqualTo("6");
        assertThat(value.getDecidedAt()).isNotNull();
        assertThat(value.getJournal()).singleElement().satisfies(line -> {
            assertThat(line.step()).isEqualTo("SET");
            assertThat(line.actedAs()).isEqualTo("LEGAL");
        });
    }

    @Test
    void what_is_sensitive_is_never_set_by_one_person() {
        refused("parameters.twoPeople", () -> ParameterValue.adopt(HOURS, "6", TODAY, "CA-1", act(LEGAL, TODAY)));
        ParameterValue proposed = proposed(TODAY);
        refused("parameters.twoPeople", () -> proposed.confirm(act(LEGAL, TODAY)));
        refused("parameters.twoPeople", () -> proposed.decline(act(LEGAL, TODAY)));
        refused("parameters.notYourOffice", () -> proposed.confirm(act(actor("VB10021", Role.HR), TODAY)));
        proposed.confirm(act(PRIVACY, TODAY));
        assertThat(proposed.getState()).isEqualTo(ParameterState.ADOPTED);
        refused("parameters.notWaiting", () -> proposed.decline(act(PRIVACY, TODAY)));
    }

    @Test
    void only_whoever_proposed_takes_it_back() {
        refused("parameters.notYourProposal", () -> proposed(TODAY).withdraw(act(PRIVACY, TODAY)));
        ParameterValue proposed = proposed(TODAY);
        proposed.withdraw(act(LEGAL, TODAY));
        assertThat(proposed.getState()).isEqualTo(ParameterState.WITHDRAWN);
    }

    @Test
    void the_past_never_changes() {
        refused("parameters.notThePast", () -> proposed(TODAY.minusDays(1)));
        ParameterValue late = proposed(TODAY.plusDays(3));
        late.confirm(act(PRIVACY, TODAY.plusDays(9)));
        assertThat(late.getFromDay()).isEqualTo(TODAY.plusDays(9));
        ParameterValue early = proposed(TODAY.plusDays(3));
        early.confirm(act(PRIVACY, TODAY.plusDays(2)));
        assertThat(early.getFromDay()).isEqualTo(TODAY.plusDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 0, parameters.outOfRange",
        "NUMBER, 25, parameters.outOfRange",
        "NUMBER, -1, parameters.outOfRange",
        "NUMBER, 1.5, parameters.outOfRange",
        "NUMBER, douze, parameters.outOfRange",
        "NUMBER, 99999999999, parameters.outOfRange",
        "NUMBER, ' ', parameters.valueMissing",
        "CHOICE, maybe, parameters.notAChoice",
        "TEXT, '', parameters.valueMissing",
        "TEXT, this text is far too long to be kept, parameters.textLength"
    })
    void a_value_out_of_its_range_is_refused(ParameterType type, String value, String why) {
        Parameter parameter = new Parameter(
                "some", ParameterGroup.HOUSE, type, ParameterUnit.NONE, 1, 24, List.of("yes", "no"), false, false);
        assertThat(parameter.accepts(parameter.plain(value)).why()).isEqualTo(why);
    }

    @Property
    void every_number_within_is_accepted_and_no_other(@ForAll @IntRange(min = -50, max = 200) int number) {
        assertThat(MONTHS.accepts(String.valueOf(number)).granted()).isEqualTo(number >= 1 && number <= 100);
    }

    @Test
    void counsel_verifies_what_was_remembered_and_nothing_else() {
        ParameterValue remembered = installed(SourceFlag.M);
        ParameterValue verified = ParameterValue.verified(HOURS, remembered, act(LEGAL, TODAY));
        assertThat(verified.getFlag()).isEqualTo(SourceFlag.V);
        assertThat(verified.getValue()).isEqualTo(remembered.getValue());
        assertThat(verified.getProfile()).isEqualTo("QC");
        refused("parameters.notYourOffice", () -> ParameterValue.verified(HOURS, remembered, act(PRIVACY, TODAY)));
        refused("parameters.nothingToVerify", () -> ParameterValue.verified(HOURS, verified, act(LEGAL, TODAY)));
        refused(
                "parameters.nothingToVerify",
                () -> ParameterValue.verified(HOURS, installed(SourceFlag.R), act(LEGAL, TODAY)));
    }

    private static ParameterValue installed(SourceFlag flag) {
        Act act = new Act(Actor.PORTAL, Instant.parse("2026-11-21T14:00:00Z"), TODAY, "");
        return ParameterValue.installed(HOURS, "72", new ParameterValue.Origin("L-QC-01", flag, "QC"), act);
    }

    private static ParameterValue proposed(LocalDate from) {
        return ParameterValue.propose(HOURS, "48", from, "CA-1", act(LEGAL, TODAY));
    }

    private static Parameter number(String key, boolean sensitive) {
        return new Parameter(
                key,
                ParameterGroup.HOUSE,
                ParameterType.NUMBER,
                ParameterUnit.HOURS,
                1,
                100,
                List.of(),
                false,
                sensitive);
    }

    private static Actor actor(String staffNo, Role role) {
        return new Actor(UUID.randomUUID(), staffNo, Set.of(Role.EMPLOYEE, role));
    }

    private static Act act(Actor actor, LocalDate day) {
        return new Act(actor, Instant.parse("2026-11-21T14:00:00Z"), day, "Parce que");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
