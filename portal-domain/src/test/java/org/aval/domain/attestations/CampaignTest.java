package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.attestations.Scene.CATHERINE;
import static org.aval.domain.attestations.Scene.ISABELLE;
import static org.aval.domain.attestations.Scene.KARIM;
import static org.aval.domain.attestations.Scene.RULES;
import static org.aval.domain.attestations.Scene.TODAY;
import static org.aval.domain.attestations.Scene.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {

    private static final Actor SECRETARY = Scene.actor(19, Role.EMPLOYEE, Role.ETHICS_SECRETARY);
    private static final CampaignFacts FACTS = new CampaignFacts(TODAY, 12, true);

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void each_state_opens_its_steps_and_no_others(CampaignState state) {
        Set<CampaignStep> open = EnumSet.noneOf(CampaignStep.class);
        for (CampaignStep step : CampaignStep.values()) {
            if (in(state).verdict(step, ISABELLE, FACTS).granted()) {
                open.add(step);
            }
        }
        assertThat(open)
                .isEqualTo(
                        switch (state) {
                            case DRAFT -> EnumSet.of(CampaignStep.OPEN, CampaignStep.CANCEL);
                            case OPEN -> EnumSet.of(CampaignStep.CLOSE, CampaignStep.CANCEL);
                            case CLOSED, CANCELLED -> EnumSet.noneOf(CampaignStep.class);
                        });
    }

    @Test
    void human_resources_and_the_owner_of_the_policy_prepare_and_nobody_else() {
        assertThat(prepared(wish(CampaignKind.ANNUAL), KARIM).getState()).isEqualTo(CampaignState.DRAFT);
        refused("attestations.notYourOffice", () -> prepared(wish(CampaignKind.ANNUAL), CATHERINE));
        refused("attestations.notYourOffice", () -> prepared(wish(CampaignKind.ANNUAL), SECRETARY));
    }

    @Test
    void what_follows_an_incident_is_the_committees() {
        assertThat(prepared(wish(CampaignKind.REMEDIAL), SECRETARY)
                        .mayRead(SECRETARY)
                        .granted())
                .isTrue();
        refused("attestations.notYourOffice", () -> prepared(wish(CampaignKind.REMEDIAL), ISABELLE));
        assertThat(prepared(wish(CampaignKind.REMEDIAL), SECRETARY)
                        .mayRead(ISABELLE)
                        .why())
                .isEqualTo("attestations.unknown");
    }

    @Test
    void newcomers_and_new_versions_have_theirs_without_anybody() {
        refused("attestations.campaign.byItself", () -> prepared(wish(CampaignKind.ONBOARDING), ISABELLE));
        refused("attestations.campaign.byItself", () -> prepared(wish(CampaignKind.NEW_VERSION), ISABELLE));
    }

    @Test
    void a_campaign_that_would_ask_nobody_is_refused() {
        CampaignFacts nobody = new CampaignFacts(TODAY, 0, true);
        refused(
                "attestations.campaign.nobody",
                () -> Campaign.prepare("A", wish(CampaignKind.ROLE), act(ISABELLE), nobody));
        refused("attestations.campaign.nobody", () -> in(CampaignState.DRAFT).open(act(ISABELLE), nobody));
    }

    @Test
    void nobody_is_asked_in_the_past_nor_without_a_day_nor_about_a_text_that_does_not_bind() {
        refused("attestations.campaign.launchPast", () -> prepared(dated(TODAY.minusDays(1), null, 30), ISABELLE));
        refused("attestations.campaign.dueMissing", () -> prepared(dated(TODAY, null, null), ISABELLE));
        refused("attestations.campaign.dueEarly", () -> prepared(dated(TODAY, TODAY, null), ISABELLE));
        refused("attestations.campaign.notBinding", () -> in(CampaignState.DRAFT)
                .open(act(ISABELLE), new CampaignFacts(TODAY, 12, false)));
    }

    @Test
    void closing_and_cancelling_say_why() {
        refused("shared.motiveMissing", () -> in(CampaignState.OPEN).close(act(ISABELLE), FACTS));
        refused("shared.motiveMissing", () -> in(CampaignState.OPEN).cancel(act(ISABELLE), FACTS));
    }

    @Test
    void a_rule_keeps_what_it_was_given_and_a_rule_without_conditions_is_for_everybody() {
        assertThat(AudienceRule.EVERYBODY.isForEverybody()).isTrue();
        AudienceRule rule = AudienceRule.of(
                Set.of("URG", "CHIR"),
                Set.of(org.aval.domain.people.Profession.NURSE),
                Set.of(org.aval.domain.people.Audience.CLINICIAN),
                Set.of());
        assertThat(rule.isForEverybody()).isFalse();
        assertThat(rule.unitCodes()).containsExactly("CHIR", "URG");
        assertThat(rule.ofProfessions()).containsExactly(org.aval.domain.people.Profession.NURSE);
        assertThat(rule.ofAudiences()).containsExactly(org.aval.domain.people.Audience.CLINICIAN);
        assertThat(rule.ofEmployments()).isEmpty();
    }

    private static Campaign in(CampaignState state) {
        Campaign campaign = prepared(wish(CampaignKind.ANNUAL), ISABELLE);
        if (state == CampaignState.OPEN || state == CampaignState.CLOSED) {
            campaign.open(act(ISABELLE), FACTS);
        }
        if (state == CampaignState.CLOSED) {
            campaign.close(act(ISABELLE, "Fini"), FACTS);
        }
        if (state == CampaignState.CANCELLED) {
            campaign.cancel(act(ISABELLE, "Par erreur"), FACTS);
        }
        return campaign;
    }

    private static Campaign prepared(CampaignWish wish, Actor by) {
        return Campaign.prepare("ANN-2026-01", wish, act(by), FACTS);
    }

    private static CampaignWish wish(CampaignKind kind) {
        return wish(kind, TODAY, TODAY.plusDays(30), null);
    }

    private static CampaignWish dated(LocalDate launchOn, @Nullable LocalDate dueOn, @Nullable Integer dueDays) {
        return wish(CampaignKind.ANNUAL, launchOn, dueOn, dueDays);
    }

    private static CampaignWish wish(
            CampaignKind kind, LocalDate launchOn, @Nullable LocalDate dueOn, @Nullable Integer dueDays) {
        return new CampaignWish(
                kind,
                new CampaignName("Rappel", "Refresh"),
                new UUID(8, 210),
                launchOn,
                dueOn,
                dueDays,
                false,
                AudienceRule.EVERYBODY,
                RULES);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
