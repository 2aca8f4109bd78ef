package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.mandates.MandateStage.NURSING;
import static org.aval.domain.mandates.MandateStage.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a declaration of interests means for a mandate: at the grant, and on every day of it. */
class InterestConditionsTest {

    private static final TouchedTopic CARE = new TouchedTopic("CARE", "", new BothNames("Les soins", "Care"));

    @Test
    void nothing_is_granted_without_a_declaration_that_stands() {
        assertThat(asked(expert(), until(null)).why()).isEqualTo("mandates.condition.undeclared");
        assertThat(asked(expert(), until(TODAY.minusDays(1))).why()).isEqualTo("mandates.condition.declarationOver");
        assertThat(asked(voice(), until(TODAY.minusDays(1))).why()).isEqualTo("mandates.condition.declarationOver");
        assertThat(asked(expert(), until(TODAY)).granted()).isTrue();
    }

    @Test
    void an_expert_falls_silent_the_day_after_and_others_thirty_days_later() {
        assertThat(standing(expert(), until(TODAY)).granted()).isTrue();
        assertThat(standing(expert(), until(TODAY.minusDays(1))).why()).isEqualTo("mandates.condition.declarationOver");
        assertThat(standing(voice(), until(TODAY.minusDays(30))).granted()).isTrue();
        assertThat(standing(voice(), until(TODAY.minusDays(31))).granted()).isFalse();
    }

    @Test
    void what_was_granted_before_anything_was_declared_stands() {
        assertThat(standing(expert(), until(null)).granted()).isTrue();
    }

    @Test
    void a_closed_topic_is_left_out_before_the_grant_and_silences_who_has_no_other() {
        InterestFacts closed = closing(NURSING);
        assertThat(asked(expert("NURSING", "ETHICS"), closed).details()).containsExactly(List.of(NURSING.name()));
        assertThat(standing(expert("NURSING", "ETHICS"), closed).granted()).isTrue();
        assertThat(standing(expert("NURSING"), closed).why()).isEqualTo("mandates.condition.interested");
    }

    @Test
    void a_wider_topic_closes_those_below_it_and_is_named_once() {
        InterestFacts closed = closing(CARE, NURSING);
        assertThat(standing(expert("NURSING"), closed).granted()).isFalse();
        assertThat(asked(expert("CARE"), closed).details()).containsExactly(List.of(CARE.name()));
    }

    @Test
    void who_speaks_of_a_wider_topic_leaves_the_closed_one_out() {
        InterestFacts closed = closing(NURSING);
        assertThat(asked(expert("CARE"), closed).details()).containsExactly(List.of(NURSING.name()));
        assertThat(standing(expert("CARE"), closed).granted()).isTrue();
        assertThat(asked(leavingOut(expert("CARE"), "NURSING"), closed).granted())
                .isTrue();
    }

    @Test
    void a_link_that_weighs_on_the_mandate_itself_closes_it() {
        InterestFacts barred = new InterestFacts(TODAY, Set.of(), Set.of(), true, false, false, "", "");
        assertThat(asked(expert(), barred).why()).isEqualTo("mandates.condition.barred");
        assertThat(standing(expert(), barred).why()).isEqualTo("mandates.condition.barred");
    }

    @Test
    void a_sentence_is_added_and_communications_read_first_where_a_link_is_moderate() {
        InterestFacts watched =
                new InterestFacts(TODAY, Set.of(), Set.of(NURSING), false, false, false, "Je le dis.", "I say so.");
        assertThat(watched.watches(expert("NURSING"))).isTrue();
        assertThat(watched.watches(expert("CARE"))).isTrue();
        assertThat(watched.watches(leavingOut(expert("CARE"), "NURSING"))).isFalse();
        assertThat(watched.watches(expert("ETHICS"))).isFalse();
        assertThat(watched.sentence("", "fr")).isEqualTo("Je le dis.");
        assertThat(watched.sentence("I wrote it.", "en")).isEqualTo("I wrote it. I say so.");
        assertThat(watched.sentence("Oui. Je le dis.", "fr")).isEqualTo("Oui. Je le dis.");
        assertThat(InterestFacts.stricter(PreApproval.NONE, true)).isEqualTo(PreApproval.COMMS);
        assertThat(InterestFacts.stricter(PreApproval.COMMITTEE, true)).isEqualTo(PreApproval.COMMITTEE);
        assertThat(InterestFacts.stricter(PreApproval.NONE, false)).isEqualTo(PreApproval.NONE);
    }

    @Test
    void what_a_link_touches_goes_past_the_officer_for_interests() {
        Mandate mandate = MandateStage.in(MandateState.UNIT_APPROVED);
        InterestFacts matched = new InterestFacts(TODAY, Set.of(), Set.of(), false, false, true, "", "");
        assertThat(mandate.verdict(
                                MandateStep.REVIEW,
                                MandateStage.SOPHIE,
                                MandateStage.facts(TODAY, holder(matched), MandateStage.SOPHIE))
                        .why())
                .isEqualTo("mandates.interestsNotHeard");
    }

    private static Verdict asked(MandateWish wish, InterestFacts interests) {
        return first(Eligibility.of(wish, facts(interests)));
    }

    private static Verdict standing(MandateWish wish, InterestFacts interests) {
        return first(Eligibility.lasting(wish, facts(interests)));
    }

    private static Verdict first(List<Condition> conditions) {
        return Eligibility.first(conditions.stream()
                .filter(condition -> condition.kind() == ConditionKind.INTERESTS_DECLARED
                        || condition.kind() == ConditionKind.FREE_OF_INTERESTS)
                .toList());
    }

    private static MandateFacts facts(InterestFacts interests) {
        return MandateStage.facts(TODAY, holder(interests), MandateStage.JULIEN);
    }

    private static HolderFacts holder(InterestFacts interests) {
        return new HolderFacts(true, null, true, true, true, interests);
    }

    private static InterestFacts until(@Nullable LocalDate day) {
        return day == null ? InterestFacts.UNDECLARED : InterestFacts.nothingUntil(day);
    }

    private static InterestFacts closing(TouchedTopic... topics) {
        return new InterestFacts(TODAY, Set.of(topics), Set.of(), false, false, false, "", "");
    }

    private static MandateWish voice() {
        return MandateStage.onAccount();
    }

    private static MandateWish expert(String... topics) {
        MandateWish wish =
                MandateStage.wish(MandateType.TOPIC_EXPERT, MessageLevel.EDUCATION, TODAY, TODAY.plusMonths(6));
        Set<String> named = topics.length == 0 ? Set.of("NURSING") : Set.of(topics);
        return about(wish, named.stream().map(topic -> new MandateTopic(topic, false)));
    }

    private static MandateWish leavingOut(MandateWish wish, String topic) {
        return about(wish, Stream.concat(wish.scope().topics().stream(), Stream.of(new MandateTopic(topic, true))));
    }

    private static MandateWish about(MandateWish wish, Stream<MandateTopic> topics) {
        MandateScope scope = wish.scope();
        return new MandateWish(
                wish.holder(),
                wish.type(),
                wish.reach(),
                wish.limits(),
                new MandateScope(
                        topics.collect(Collectors.toSet()),
                        scope.channels(),
                        scope.accounts(),
                        scope.languages(),
                        scope.slots(),
                        scope.startsOn(),
                        scope.endsOn()),
                wish.substitute(),
                wish.moderator(),
                wish.parent());
    }
}
