package org.aval.service.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.EvidenceLevel;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.service.consents.ConsentDesk;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.LinkedConsent;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is shown in a publication agreed to it, when it is sent, when it is read and when it is posted. */
class PublicationPeopleTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String SOPHIE = "VB10003";
    private static final String GIVEN = "IC-2026-0034";
    private static final PublicationText SHOWING =
            new PublicationText("Le vaccin est offert à tous les enfants.", "", EvidenceLevel.GUIDELINE, true);

    private PublicationDesk desk;
    private PublicationRegister register;
    private ConsentDesk consents;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(PublicationDesk.class);
        register = house.get(PublicationRegister.class);
        consents = house.get(ConsentDesk.class);
    }

    @Test
    void nobody_is_shown_without_a_consent_that_holds_there_and_then() {
        refused("publications.consentMissing", () -> send(Platform.FACEBOOK));
        refused("consents.noSuchConsent", () -> send(Platform.FACEBOOK, "IC-2020-0001"));
        refused("consents.isWithdrawn", () -> send(Platform.FACEBOOK, GIVEN, "IC-2026-0035"));
        UUID sent = send(Platform.FACEBOOK, "ic-2026-0034", GIVEN);
        assertThat(linked(sent))
                .singleElement()
                .returns(true, LinkedConsent::up)
                .returns(true, LinkedConsent::mine);
    }

    @Test
    void what_shows_somebody_who_changed_their_mind_is_not_read_nor_posted_until_it_is_out() {
        UUID sent = send(Platform.FACEBOOK, GIVEN);
        withdraw();
        assertThat(why(SOPHIE, sent, PublicationStep.APPROVE)).isEqualTo("publications.consentGone");
        refused("publications.consentGone", () -> as(SOPHIE, () -> desk.approve(sent, 0, "")));
        LinkedConsent line = linked(sent).get(0);
        as(PRIYA, () -> consents.takeDown(line.id(), version(), line.use(), today(), "Photo ôtée du texte"));
        as(SOPHIE, () -> desk.approve(sent, 0, ""));
        assertThat(why(PRIYA, sent, PublicationStep.PUBLISH)).isNull();
    }

    @Test
    void a_publication_that_is_taken_down_closes_its_line() {
        UUID sent = send(Platform.FACEBOOK, GIVEN);
        as(SOPHIE, () -> desk.approve(sent, 0, ""));
        as(PRIYA, () -> desk.publish(sent, 1, "https://facebook.example/p/1"));
        withdraw();
        as(PRIYA, () -> desk.remove(sent, 2, "La personne a changé d’avis"));
        assertThat(linked(sent)).singleElement().returns(false, LinkedConsent::up);
    }

    private void withdraw() {
        as(SOPHIE, () -> consents.withdraw(consent(), version(), ""));
    }

    private List<LinkedConsent> linked(UUID sent) {
        return as(PRIYA, () -> house.get(ConsentRegister.class).showing(sent));
    }

    private @Nullable String why(String reader, UUID sent, PublicationStep step) {
        return as(reader, () -> register.read(sent, "fr")).verdict(step).why();
    }

    private UUID send(Platform channel, String... agreed) {
        return as(PRIYA, () -> desk.submit(plan(channel), SHOWING, List.of(agreed)));
    }

    private UUID consent() {
        return UUID.fromString(house.words("select id::text from image_consent where reference = ?", GIVEN)
                .get(0));
    }

    private int version() {
        return Integer.parseInt(house.words("select version::text from image_consent where reference = ?", GIVEN)
                .get(0));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 21);
    }

    private PostPlan plan(Platform channel) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (question != Question.CHANNEL) {
                answers.put(
                        question,
                        Questions.read(question.name()).answers().get(0).code());
            }
        }
        answers.put(Question.IDENTITY, "INSTITUTION");
        UUID mandate = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0010'")
                .get(0));
        return new PostPlan(answers, channel, LocalDate.of(2026, 11, 28), mandate, "VACCINATION");
    }
}
