package org.aval.service.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.publications.Advice;
import org.aval.domain.publications.Finding;
import org.aval.domain.publications.HeldMandate;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty situations, most of them those of the scenarios, as people would answer them, and what they must be told. */
class PublicationCasesTest {

    private static final UUID MANDATE = UUID.fromString("00000000-0000-4000-8000-000000000010");

    /** Somebody shows their work, calmly, without anybody or anything to worry about. */
    private static final String CALM = "PURPOSE=WORK RECOGNISABLE=NO MEDIA=NONE ADVICE=NO ACCURATE=NO_CLAIM"
            + " IDENTITY=PERSONAL SIGNS=NONE INTERESTS=NONE TONE=YES CALM=YES DOUBT=NONE";

    private final Drafts drafts = new Drafts();

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            V01 | a rare case in a closed group of doctors            | FORUM          | PURPOSE=CASE RECOGNISABLE=YES                       | STOP | RECOGNISABLE CHANNEL
            V01 | the same case, altered, on an approved channel      | SECURE_HEALTH_MAIL | PURPOSE=CASE RECOGNISABLE=CHANGED               | GO   | -
            V01 | the same case, altered, among peers                 | PROFESSIONAL_NETWORK | PURPOSE=CASE RECOGNISABLE=CHANGED             | ASK  | CHANNEL
            V02 | the birthday cake, a patient in the background      | FACEBOOK       | RECOGNISABLE=YES MEDIA=NOT_AGREED                   | STOP | RECOGNISABLE MEDIA
            V02 | the cake again, in a neutral place                  | FACEBOOK       | MEDIA=AGREED                                        | GO   | -
            V03 | a screen with a funny name, for an hour             | SNAPCHAT       | RECOGNISABLE=YES MEDIA=NOT_AGREED TONE=NO           | STOP | RECOGNISABLE MEDIA TONE
            V04 | an answer to a patient's invitation, declined       | FACEBOOK       | PURPOSE=REPLY                                       | GO   | -
            V04 | an answer that shows somebody is in care            | FACEBOOK       | PURPOSE=REPLY RECOGNISABLE=YES                      | STOP | RECOGNISABLE
            V05 | a word of advice under a patient's public post      | INSTAGRAM      | PURPOSE=REPLY ADVICE=YES RECOGNISABLE=YES           | STOP | RECOGNISABLE ADVICE
            V06 | waiting times for a journalist, without a mandate   | PRESS          | PURPOSE=INFORM IDENTITY=INSTITUTION                 | STOP | IDENTITY
            V06 | the same under a mandate for another topic          | RADIO          | PURPOSE=INFORM IDENTITY=INSTITUTION mandate=ACCESS  | STOP | IDENTITY
            V07 | the faceless account against the head of a ward     | X              | PURPOSE=OPINION IDENTITY=HIDDEN TONE=NO             | STOP | IDENTITY TONE
            V07 | understaffing told under one's own name, calmly     | X              | PURPOSE=OPINION                                     | GO   | -
            V08 | a trend that mocks elderly patients, in uniform     | TIKTOK         | MEDIA=NOBODY SIGNS=NOT_AUTHORISED TONE=NO           | STOP | SIGNS TONE
            V09 | the foot with a wound and a toe ring                | INSTAGRAM      | RECOGNISABLE=NOT_SURE MEDIA=NOT_AGREED              | STOP | RECOGNISABLE MEDIA
            V10 | my favourite dressing of the month, in uniform      | YOUTUBE        | PURPOSE=PROMOTE SIGNS=NOT_AUTHORISED INTERESTS=UNDECLARED | STOP | PURPOSE SIGNS INTERESTS
            V10 | wound care without a brand, the tie declared        | YOUTUBE        | PURPOSE=SHARE ACCURATE=YES ADVICE=GENERAL INTERESTS=DISCLOSED | GO | -
            V11 | the logo on the gala poster                         | FACEBOOK       | PURPOSE=RECRUIT SIGNS=NOT_AUTHORISED                | STOP | SIGNS
            V11 | the gala poster, nobody knows about the logo        | FACEBOOK       | PURPOSE=RECRUIT SIGNS=NOT_SURE                      | ASK  | SIGNS
            V12 | results to an unknown number                        | WHATSAPP       | PURPOSE=REPLY RECOGNISABLE=YES ADVICE=YES           | STOP | RECOGNISABLE ADVICE
            V13 | an opinion on a baby's rash                         | FACEBOOK       | PURPOSE=REPLY ADVICE=YES                            | STOP | ADVICE
            V13 | the advice line instead of an opinion               | FACEBOOK       | PURPOSE=REPLY ADVICE=GENERAL                        | GO   | -
            V14 | soon a treatment for everyone                       | X              | PURPOSE=INFORM ACCURATE=NO                          | STOP | ACCURATE
            V14 | the preprint with its size and limits, asked before | LINKEDIN       | PURPOSE=SHARE ACCURATE=NOT_SURE DOUBT=ASKED         | GO   | -
            V15 | setting a review right                              | REVIEW_SITE    | PURPOSE=REPLY RECOGNISABLE=YES                      | STOP | RECOGNISABLE CHANNEL
            V16 | the unit's page after its only keeper left          | FACEBOOK       | PURPOSE=INFORM IDENTITY=NOT_SURE DOUBT=WAITING      | ASK  | IDENTITY DOUBT
            V17 | before and after, from a personal phone             | INSTAGRAM      | RECOGNISABLE=YES MEDIA=UNSAFE                       | STOP | RECOGNISABLE MEDIA
            V18 | an angry word at midnight in the weekend group      | MESSENGER      | PURPOSE=OPINION CALM=NO TONE=NOT_SURE               | STOP | TONE CALM
            V19 | the live of the start-up, a spouse holds shares     | INSTAGRAM      | PURPOSE=PROMOTE INTERESTS=UNDECLARED                | STOP | PURPOSE INTERESTS
            E10 | vaccination on the radio under the mandate          | RADIO          | PURPOSE=INFORM ACCURATE=YES IDENTITY=INSTITUTION mandate=VACCINATION | ASK | IDENTITY
            """)
    void the_situation_gets_its_answer(
            String scenario, String told, Platform channel, String answers, Outcome outcome, String questions) {
        Advice advice = Advice.of(drafts.of(plan(channel, answers), List.of(mandate())));
        assertThat(advice.outcome()).isEqualTo(outcome);
        assertThat(advice.gravestFirst().stream()
                        .filter(finding -> finding.outcome() != Outcome.GO)
                        .map(Finding::question)
                        .map(Question::name)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(questions.equals("-") ? List.of() : List.of(questions.split(" ")));
    }

    private static PostPlan plan(Platform channel, String answers) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        Arrays.stream((CALM + " " + answers).split(" "))
                .filter(pair -> !pair.startsWith("mandate"))
                .map(pair -> pair.split("="))
                .forEach(pair -> given.put(Question.valueOf(pair[0]), pair[1]));
        int under = answers.indexOf("mandate=");
        return new PostPlan(
                given,
                channel,
                null,
                under < 0 ? null : MANDATE,
                under < 0 ? null : answers.substring(under).split("[= ]")[1]);
    }

    /** Vaccination on the air, read by Communications first. */
    private static MandateChoice mandate() {
        HeldMandate held = new HeldMandate(
                MANDATE,
                "MAN-2026-0010",
                true,
                false,
                Set.of("VACCINATION"),
                Set.of(),
                false,
                Set.of(Platform.RADIO, Platform.TV),
                true,
                false);
        return new MandateChoice(
                held,
                PreApproval.COMMS,
                List.of(new MandateChoice.TopicChoice("VACCINATION", "Vaccination", List.of("VACCINATION"))),
                "",
                InterestFacts.UNDECLARED,
                "");
    }
}
