package org.aval.domain.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.publications.Outcome.ASK;
import static org.aval.domain.publications.Outcome.GO;
import static org.aval.domain.publications.Outcome.STOP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aval.domain.channels.Platform;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final List<String> VACCINATION = List.of("VACCINATION", "PREVENTION");

    private final Map<Question, Answered> answers = new EnumMap<>(Question.class);

    AdviceTest() {
        for (Question question : Question.values()) {
            answers.put(question, Answered.go(question, "YES"));
        }
    }

    @Test
    void nothing_in_the_way_is_a_go() {
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(GO);
    }

    @Test
    void one_hard_stop_outweighs_everything_and_leaves_no_sentence_to_add() {
        answer(Question.RECOGNISABLE, STOP);
        answer(Question.SIGNS, ASK);
        answers.put(Question.IDENTITY, new Answered(Question.IDENTITY, "PERSONAL", GO, null, "PERSONAL_VIEWS"));
        Advice advice = Advice.of(draft(null));
        assertThat(advice.outcome()).isEqualTo(STOP);
        assertThat(advice.sentences()).isEmpty();
        assertThat(advice.gravestFirst()).extracting(Finding::outcome).containsExactly(STOP, ASK);
    }

    @Test
    void a_major_interest_closes_its_topic_and_a_moderate_one_is_looked_at_first() {
        institutional();
        assertThat(tied(InterestLevel.MAJOR).outcome()).isEqualTo(STOP);
        assertThat(tied(InterestLevel.MODERATE).outcome()).isEqualTo(ASK);
        assertThat(tied(InterestLevel.MINOR).outcome()).isEqualTo(GO);
        answers.put(Question.DOUBT, Answered.go(Question.DOUBT, Answered.ASKED));
        assertThat(tied(InterestLevel.MODERATE).outcome()).isEqualTo(GO);
        assertThat(tied(InterestLevel.MAJOR).outcome()).isEqualTo(STOP);
    }

    @Test
    void what_is_said_to_be_declared_stands_in_the_register() {
        answers.put(Question.INTERESTS, Answered.go(Question.INTERESTS, Answered.DISCLOSED));
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(GO);
        Advice unknown = Advice.of(draft(null).with(new OwnTies(false, InterestLevel.NONE, "")));
        assertThat(unknown.outcome()).isEqualTo(ASK);
        assertThat(unknown.findings()).extracting(Finding::why).containsExactly("publications.notOnRecord");
    }

    @Test
    void who_speaks_for_themselves_says_the_tie_and_asks_about_a_major_one_that_is_not_denied() {
        answers.put(Question.INTERESTS, Answered.go(Question.INTERESTS, Answered.DISCLOSED));
        assertThat(own(InterestLevel.MODERATE).outcome()).isEqualTo(GO);
        assertThat(own(InterestLevel.MAJOR).outcome()).isEqualTo(ASK);
        assertThat(own(InterestLevel.MINOR).findings()).isEmpty();
        answers.put(Question.INTERESTS, Answered.go(Question.INTERESTS, Answered.NO_TIE));
        assertThat(own(InterestLevel.MODERATE).findings())
                .extracting(Finding::why)
                .containsExactly("publications.ownModerate");
        assertThat(own(InterestLevel.MAJOR).outcome()).isEqualTo(STOP);
        answers.put(Question.DOUBT, Answered.go(Question.DOUBT, Answered.ASKED));
        assertThat(own(InterestLevel.MAJOR).outcome()).isEqualTo(STOP);
        answers.put(Question.INTERESTS, Answered.go(Question.INTERESTS, Answered.DISCLOSED));
        assertThat(own(InterestLevel.MAJOR).outcome()).isEqualTo(GO);
    }

    private Advice own(InterestLevel level) {
        return Advice.of(draft(null).with(new OwnTies(true, level, "Oncarix Pharma")));
    }

    private Advice tied(InterestLevel level) {
        return Advice.of(draft(mandate(true, false)).with(new OwnTies(true, level, "Oncarix Pharma")));
    }

    @Test
    void a_question_without_an_answer_is_a_stop_at_the_end_and_none_on_the_way() {
        answers.remove(Question.PURPOSE);
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(STOP);
        assertThat(Advice.soFar(draft(null)).outcome()).isEqualTo(GO);
    }

    @Test
    void who_asked_and_was_told_yes_may_go_unless_it_is_a_hard_stop() {
        answer(Question.SIGNS, ASK);
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(ASK);
        answers.put(Question.DOUBT, Answered.go(Question.DOUBT, Answered.ASKED));
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(GO);
        answer(Question.MEDIA, STOP);
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(STOP);
    }

    @Test
    void the_voice_of_the_institution_needs_a_mandate() {
        institutional();
        assertThat(whys(draft(null))).containsExactly("publications.noMandate");
        assertThat(Advice.of(draft(mandate(true, false))).outcome()).isEqualTo(GO);
    }

    @Test
    void a_mandate_that_does_not_hold_that_day_is_none() {
        institutional();
        assertThat(whys(draft(mandate(false, false)))).containsExactly("publications.mandateNotValid");
    }

    @Test
    void a_mandate_is_for_its_channels_and_its_topics_only() {
        institutional();
        HeldMandate mandate = mandate(true, false);
        assertThat(whys(new Draft(answers, Platform.TIKTOK, null, mandate, VACCINATION)))
                .containsExactly("publications.channelOutside");
        assertThat(whys(new Draft(answers, Platform.RADIO, null, mandate, List.of("BUDGET"))))
                .containsExactly("publications.topicOutside");
        assertThat(whys(new Draft(answers, Platform.RADIO, null, mandate, List.of("BRANDS", "PREVENTION"))))
                .as("left out, though it stands below a topic of the mandate")
                .containsExactly("publications.topicOutside");
    }

    @Test
    void what_must_be_read_first_is_read_first_whomever_one_asked() {
        institutional();
        answers.put(Question.DOUBT, Answered.go(Question.DOUBT, Answered.ASKED));
        Advice advice = Advice.of(draft(mandate(true, true)));
        assertThat(advice.outcome()).isEqualTo(ASK);
        assertThat(advice.isReadFirst()).isTrue();
        assertThat(advice.findings()).extracting(Finding::contact).containsExactly(Role.COMMS);
    }

    @Test
    void comments_are_answered_under_a_mandate_that_says_so() {
        institutional();
        answers.put(Question.PURPOSE, Answered.go(Question.PURPOSE, Answered.REPLY));
        assertThat(whys(draft(mandate(true, false)))).containsExactly("publications.noAnswers");
    }

    @Test
    void a_mandate_is_not_asked_of_who_speaks_for_themselves() {
        assertThat(Advice.of(draft(mandate(false, true))).outcome()).isEqualTo(GO);
    }

    @Test
    void a_forbidden_pair_of_purpose_and_channel_is_a_stop() {
        Pairing pair = new Pairing("CASE_IN_PUBLIC", STOP, Role.PRIVACY);
        Advice advice = Advice.of(new Draft(answers, Platform.FACEBOOK, pair, null, List.of()));
        assertThat(advice.outcome()).isEqualTo(STOP);
        assertThat(advice.findings()).extracting(Finding::contact).containsExactly(Role.PRIVACY);
    }

    @Property
    void no_answer_ever_makes_a_stop_milder(@ForAll Question question, @ForAll Outcome outcome) {
        answer(Question.TONE, STOP);
        if (question != Question.TONE) {
            answer(question, outcome);
        }
        assertThat(Advice.of(draft(null)).outcome()).isEqualTo(STOP);
    }

    private void institutional() {
        answers.put(Question.IDENTITY, Answered.go(Question.IDENTITY, Answered.INSTITUTION));
    }

    private void answer(Question question, Outcome outcome) {
        answers.put(question, new Answered(question, outcome.name(), outcome, null, null));
    }

    private Draft draft(@Nullable HeldMandate mandate) {
        return new Draft(answers, Platform.RADIO, null, mandate, VACCINATION);
    }

    private static List<String> whys(Draft draft) {
        return Advice.of(draft).findings().stream().map(Finding::why).toList();
    }

    private static HeldMandate mandate(boolean valid, boolean readFirst) {
        return new HeldMandate(
                UUID.randomUUID(),
                "MAN-2026-0010",
                valid,
                false,
                Set.of("PREVENTION"),
                Set.of("BRANDS"),
                false,
                Set.of(Platform.RADIO, Platform.TV),
                readFirst,
                false);
    }
}
