package org.aval.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** A scenario is proposed by who knows the case, agreed to by somebody else, and used by who answers for the charter. */
class LearntScenarioTest {

    private static final Map<ScenarioState, Set<ScenarioStep>> OPEN = new EnumMap<>(Map.of(
            ScenarioState.PROPOSED, EnumSet.of(ScenarioStep.RETURN, ScenarioStep.AGREE),
            ScenarioState.RETURNED, EnumSet.of(ScenarioStep.REWORD),
            ScenarioState.DRAFT, EnumSet.of(ScenarioStep.ADOPT, ScenarioStep.RETIRE),
            ScenarioState.IN_USE, EnumSet.of(ScenarioStep.RETIRE),
            ScenarioState.RETIRED, EnumSet.of(ScenarioStep.ADOPT)));

    private static final Map<ScenarioStep, Set<Role>> OFFICES = new EnumMap<>(Map.of(
            ScenarioStep.PROPOSE, EnumSet.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.ETHICS_CHAIR),
            ScenarioStep.REWORD, EnumSet.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.ETHICS_CHAIR),
            ScenarioStep.RETURN, EnumSet.of(Role.PRIVACY),
            ScenarioStep.AGREE, EnumSet.of(Role.PRIVACY),
            ScenarioStep.ADOPT, EnumSet.of(Role.POLICY_OWNER),
            ScenarioStep.RETIRE, EnumSet.of(Role.POLICY_OWNER)));

    @Test
    void each_step_opens_where_the_table_says_and_to_whom() {
        for (ScenarioState state : ScenarioState.values()) {
            for (ScenarioStep step : ScenarioStep.values()) {
                for (Role role : Role.values()) {
                    boolean open = Objects.requireNonNull(OPEN.get(state)).contains(step)
                            && Objects.requireNonNull(OFFICES.get(step)).contains(role);
                    assertThat(in(state).verdict(step, act(role).by()).granted())
                            .as("%s %s %s", state, step, role)
                            .isEqualTo(open);
                }
            }
        }
    }

    @Test
    void it_is_proposed_whole_and_only_when_nothing_leads_back() {
        for (Role role : Role.values()) {
            assertThat(LearntScenario.proposing(act(role).by()).granted())
                    .as("%s", role)
                    .isEqualTo(Objects.requireNonNull(OFFICES.get(ScenarioStep.PROPOSE))
                            .contains(role));
        }
        refuses("scenarios.recognisable", () -> LearntScenario.propose("L01", wish("Une photo"), true, secretary()));
        refuses("scenarios.incomplete", () -> LearntScenario.propose("L01", wish(" "), false, secretary()));
        ScenarioText fr = text("fr", "Une photo");
        ScenarioText two = new ScenarioText("en", "A", "B", "C", "Yes", "No\n\nNever", "D");
        refuses("scenarios.answers", () -> propose(new ScenarioWish(fr, two, Set.of("A4"), ToldFacts.NOTHING)));
        ScenarioText same = new ScenarioText("en", "A", "B", "C", "Yes", "No\nYes\nNever", "D");
        refuses("scenarios.answers", () -> propose(new ScenarioWish(fr, same, Set.of("A4"), ToldFacts.NOTHING)));
        refuses(
                "scenarios.noArticle",
                () -> propose(new ScenarioWish(fr, text("en", "A picture"), Set.of(), ToldFacts.NOTHING)));
        refuses("scenarios.tooLong", () -> propose(wish("x".repeat(2_001))));
        assertThat(propose(wish("Une photo")).wording().french().answers())
                .containsExactly("Oui", "Non", "Jamais", "Si");
    }

    @Test
    void who_worded_it_last_does_not_look_at_it() {
        Actor both = new Actor(UUID.randomUUID(), "VB2", Set.of(Role.ETHICS_CHAIR, Role.PRIVACY));
        LearntScenario scenario = LearntScenario.propose("L01", wish("Une photo"), false, act(both));
        refuses("scenarios.samePerson", () -> scenario.agree(act(both)));
        refuses("scenarios.samePerson", () -> scenario.sendBack(ScenarioFlaw.UNCLEAR, act(both)));
        scenario.sendBack(ScenarioFlaw.PLACE_RECOGNISED, act(Role.PRIVACY));
        assertThat(scenario.getFlaw()).isEqualTo(ScenarioFlaw.PLACE_RECOGNISED);
        scenario.reword(wish("Une image"), false, secretary());
        assertThat(scenario.getFlaw()).isNull();
        scenario.agree(act(both));
        assertThat(scenario.getState()).isEqualTo(ScenarioState.DRAFT);
        refuses("scenarios.noAudience", () -> scenario.adopt(Set.of(), act(Role.POLICY_OWNER)));
        scenario.adopt(EnumSet.of(Audience.CLINICIAN), act(Role.POLICY_OWNER));
        assertThat(scenario.getAudiences()).containsExactly(Audience.CLINICIAN);
        assertThat(scenario.getJournal()).hasSize(5).allMatch(line -> line.motive()
                .isEmpty());
    }

    @Test
    void of_a_platform_nobody_knows_who_is_there_so_more_must_fit() {
        assertThat(new ToldFacts(Profession.NURSE, null, 2026, null).crowd()).isEqualTo(5);
        assertThat(new ToldFacts(Profession.NURSE, null, 2026, Platform.FACEBOOK).crowd())
                .isEqualTo(10);
        assertThat(new ToldFacts(null, null, 2026, Platform.FACEBOOK).isAboutSomebody())
                .isFalse();
    }

    private static LearntScenario in(ScenarioState state) {
        LearntScenario scenario = propose(wish("Une photo"));
        switch (state) {
            case PROPOSED -> {}
            case RETURNED -> scenario.sendBack(ScenarioFlaw.UNCLEAR, act(Role.PRIVACY));
            default -> scenario.agree(act(Role.PRIVACY));
        }
        if (state == ScenarioState.IN_USE) {
            scenario.adopt(EnumSet.of(Audience.STUDENT), act(Role.POLICY_OWNER));
        } else if (state == ScenarioState.RETIRED) {
            scenario.retire(act(Role.POLICY_OWNER));
        }
        return scenario;
    }

    private static LearntScenario propose(ScenarioWish wish) {
        return LearntScenario.propose("L01", wish, false, secretary());
    }

    private static ScenarioWish wish(String situation) {
        return new ScenarioWish(text("fr", situation), text("en", situation), Set.of("A4"), ToldFacts.NOTHING);
    }

    private static ScenarioText text(String language, String situation) {
        return new ScenarioText(language, "Titre", situation, "Que faire?", "Oui", "Non\n Jamais \nSi", "Parce que");
    }

    private static Act secretary() {
        return act(Role.ETHICS_SECRETARY);
    }

    private static Act act(Role role) {
        return act(new Actor(UUID.randomUUID(), "VB1", Set.of(role)));
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), LocalDate.of(2026, 11, 21), "");
    }

    private static void refuses(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
