package org.aval.domain.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a consent: nobody is named, only who may signs, and what is withdrawn comes down line by line. */
class ConsentLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID OFFICER = new UUID(0, 3);
    private static final UUID AUTHOR = new UUID(0, 9);
    private static final ConsentFacts FACTS = new ConsentFacts(TODAY, 24, false, false);

    @Test
    void every_step_opens_from_these_states_and_leads_there() {
        Map<String, String> table = new TreeMap<>();
        for (ConsentStep step : ConsentStep.values()) {
            String from = step.from().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
            table.put(step.name(), from + " -> " + (step.to() == null ? "stays" : String.valueOf(step.to())));
        }
        assertThat(table)
                .containsEntry("RECORD", " -> GIVEN")
                .containsEntry("LINK", "GIVEN -> stays")
                .containsEntry("WITHDRAW", "GIVEN -> WITHDRAWN")
                .containsEntry("TAKE_DOWN", "GIVEN WITHDRAWN ANNULLED -> stays")
                .containsEntry("HAND_OVER", "GIVEN WITHDRAWN ANNULLED -> stays")
                .containsEntry("ANNUL", "GIVEN -> ANNULLED")
                .containsEntry("HOLD", "GIVEN WITHDRAWN ANNULLED -> stays")
                .containsEntry("RELEASE", "GIVEN WITHDRAWN ANNULLED -> stays")
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie Tremblay", "TREMBLAY", "M. Tremblay", "Élodie-3", "case 88 f2"})
    void what_looks_like_a_name_is_no_reference(String reference) {
        refused("consents.subjectName", () -> record(wish(reference)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TREM 8512 3412",
                "TREM85123412",
                "756.1234.5678.97",
                "7561234567897",
                "1 85 12 75 123 456 78",
                "285127512345678",
                "123456789"
            })
    void a_health_number_is_no_reference(String reference) {
        refused("consents.subjectNumber", () -> record(wish(reference)));
    }

    @Test
    void an_address_is_no_reference_and_stands_nowhere_else() {
        refused("consents.subjectAddress", () -> record(wish("marie.tremblay@exemple.ca")));
        refused("consents.wordsTell", () -> record(telling("Vidéo de marie.tremblay@exemple.ca")));
        refused("consents.wordsTell", () -> record(telling("Vidéo du dossier TREM 8512 3412")));
        assertThat(record(telling("Vidéo de vaccination 2026-2027")).getState()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void a_reference_is_kept_in_capitals() {
        assertThat(record(wish(" case-88f2 ")).getSubject().subjectRef()).isEqualTo("CASE-88F2");
    }

    @Test
    void an_adult_signs_alone_a_minor_with_both_parents_and_who_cannot_by_who_represents_them() {
        refused("consents.adultSignsAlone", () -> record(signed(Capacity.ADULT, "")));
        refused("consents.adultSignsAlone", () -> record(signed(Capacity.ADULT, "", Signatory.REPRESENTATIVE)));
        refused("consents.representativeMissing", () -> record(signed(Capacity.REPRESENTED, "", Signatory.SUBJECT)));
        refused("consents.parentsMissing", () -> record(signed(Capacity.MINOR, "", Signatory.SUBJECT)));
        refused("consents.otherParentMissing", () -> record(signed(Capacity.MINOR, "", Signatory.PARENT)));
        record(signed(Capacity.MINOR, "Autorité parentale exclusive", Signatory.PARENT));
        record(signed(Capacity.MINOR, "", Signatory.PARENT, Signatory.OTHER_PARENT));
        record(signed(Capacity.MINOR, "", Signatory.GUARDIAN));
        record(signed(Capacity.REPRESENTED, "", Signatory.REPRESENTATIVE));
    }

    @Test
    void only_communications_records_and_never_their_own() {
        for (Role role : Role.values()) {
            boolean office = role == Role.COMMS || role == Role.COMMS_DIRECTOR;
            assertThat(ImageConsent.verdict(wish("CASE-1"), actor(OFFICER, "VB3", role), FACTS)
                            .granted())
                    .as("%s", role)
                    .isEqualTo(office);
        }
        ConsentWish own = wish("VB3", SubjectKind.STAFF, Capacity.ADULT, "", "Une série", Set.of(Signatory.SUBJECT));
        refused("consents.notForYourself", () -> record(own));
    }

    @Test
    void it_is_worth_nothing_before_its_days_after_them_and_once_it_was_withdrawn() {
        ImageConsent consent = record(wish("CASE-1"));
        LocalDate last = consent.getPeriod().endsOn();
        assertThat(consent.covers(Platform.YOUTUBE, TODAY).why()).isNull();
        assertThat(consent.covers(Platform.TIKTOK, TODAY).why()).isEqualTo("consents.notThere");
        assertThat(consent.covers(Platform.YOUTUBE, TODAY.minusDays(1)).why()).isEqualTo("consents.notYet");
        assertThat(consent.covers(Platform.YOUTUBE, last).granted()).isTrue();
        assertThat(consent.covers(Platform.YOUTUBE, last.plusDays(1)).why()).isEqualTo("consents.isOver");
        consent.withdraw(TODAY.plusDays(3), act(TODAY.plusDays(1), Role.PRIVACY));
        assertThat(consent.standing(TODAY)).isEqualTo(ConsentStanding.VALID);
        assertThat(consent.covers(Platform.YOUTUBE, TODAY.plusDays(1)).why()).isEqualTo("consents.isWithdrawn");
        assertThat(consent.standing(last.plusDays(1))).isEqualTo(ConsentStanding.WITHDRAWN);
        refused("consents.wrongState", () -> consent.withdraw(TODAY, act(TODAY, Role.COMMS)));
        refused("consents.isWithdrawn", () -> consent.link(use(), Platform.YOUTUBE, TODAY.plusDays(1), comms()));
    }

    @Test
    void who_is_shown_withdraws_without_a_reason_and_no_colleague_does_it_for_them() {
        ImageConsent consent =
                record(wish("VB24", SubjectKind.STAFF, Capacity.ADULT, "", "Une série", Set.of(Signatory.SUBJECT)));
        Act stranger = new Act(actor(AUTHOR, "VB9"), Instant.EPOCH, TODAY, "");
        refused("consents.notYourOffice", () -> consent.withdraw(TODAY, stranger));
        consent.withdraw(TODAY, new Act(actor(new UUID(0, 24), "VB24"), Instant.EPOCH, TODAY, ""));
        assertThat(consent.getState()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consent.getJournal().get(1).actedAs()).isEqualTo("EMPLOYEE");
    }

    @Test
    void each_line_is_closed_once_by_who_answers_for_it_with_where_and_when() {
        ImageConsent consent = record(wish("CASE-1"));
        ConsentUse use = use();
        consent.link(use, Platform.YOUTUBE, TODAY, comms());
        refused("consents.linkedAlready", () -> consent.link(use.again(), Platform.YOUTUBE, TODAY, comms()));
        consent.withdraw(TODAY.plusDays(2), comms());
        Act stranger = new Act(actor(new UUID(0, 77), "VB77"), Instant.EPOCH, TODAY, "");
        Act author = new Act(actor(AUTHOR, "VB9"), Instant.EPOCH, TODAY, "");
        refused("consents.notYourOffice", () -> consent.takeDown(use.id(), "Scène coupée", TODAY, stranger));
        refused("consents.howMissing", () -> consent.takeDown(use.id(), " ", TODAY, author));
        refused("consents.notYetDown", () -> consent.takeDown(use.id(), "Coupée", TODAY.minusDays(1), author));
        refused("consents.unknown", () -> consent.takeDown(UUID.randomUUID(), "Coupée", TODAY, author));
        consent.takeDown(use.id(), "Scène coupée", TODAY, author);
        assertThat(consent.use(use.id()))
                .returns(TODAY, ConsentUse::downOn)
                .returns(AUTHOR, ConsentUse::downBy)
                .returns("Scène coupée", ConsentUse::downHow);
        refused("consents.downAlready", () -> consent.takeDown(use.id(), "Encore", TODAY, author));
    }

    @Test
    void a_form_lies_somewhere_was_seen_signed_by_somebody_else_and_is_not_forever() {
        refused("consents.tooLong", () -> record(until(TODAY.plusMonths(24).plusDays(1))));
        record(until(TODAY.plusMonths(24)));
        refused("consents.over", () -> ImageConsent.verdict(until(TODAY), comms().by(), on(TODAY.plusDays(1)))
                .orRefuse());
        refused("consents.endsBeforeStart", () -> record(until(TODAY.minusDays(1))));
        ConsentFacts own = new ConsentFacts(TODAY, 24, true, false);
        refused("consents.witnessIsSubject", () -> ImageConsent.verdict(wish("CASE-1"), comms().by(), own)
                .orRefuse());
        ConsentFacts again = new ConsentFacts(TODAY, 24, false, true);
        refused("consents.formKnown", () -> ImageConsent.verdict(wish("CASE-1"), comms().by(), again)
                .orRefuse());
    }

    @Test
    void what_was_recorded_by_mistake_counts_on_no_day_and_two_people_see_to_it_where_somebody_is_shown() {
        ImageConsent alone = record(wish("CASE-1"));
        refused("shared.motiveMissing", () -> alone.annul(TODAY.plusDays(2), comms()));
        alone.annul(TODAY.plusDays(2), saying(OFFICER, "VB3", Role.COMMS));
        assertThat(alone.standing(TODAY)).isEqualTo(ConsentStanding.ANNULLED);
        assertThat(alone.standing(TODAY.minusDays(9))).isEqualTo(ConsentStanding.ANNULLED);
        assertThat(alone.covers(Platform.YOUTUBE, TODAY).why()).isEqualTo("consents.isAnnulled");
        refused("consents.wrongState", () -> alone.withdraw(TODAY, comms()));

        ImageConsent shown = record(wish("CASE-2"));
        ConsentUse use = use();
        shown.link(use, Platform.YOUTUBE, TODAY, comms());
        Act second = saying(new UUID(0, 4), "VB4", Role.COMMS_DIRECTOR);
        refused("consents.annulledBySomebodyElse", () -> shown.annul(TODAY, saying(OFFICER, "VB3", Role.COMMS)));
        refused("consents.notYourOffice", () -> shown.annul(TODAY, saying(new UUID(0, 6), "VB6", Role.PRIVACY)));
        shown.annul(TODAY.plusDays(2), second);
        shown.takeDown(use.id(), "Ôtée", TODAY, second);
        assertThat(shown.use(use.id()).isUp()).isFalse();
    }

    @Test
    void a_line_that_is_up_is_handed_over_with_a_reason_by_who_answers_for_it_or_the_office() {
        ImageConsent consent = record(wish("CASE-1"));
        ConsentUse use = use();
        UUID next = new UUID(0, 55);
        consent.link(use, Platform.YOUTUBE, TODAY, comms());
        refused("consents.notYourOffice", () -> consent.handOver(use.id(), next, saying(next, "VB55")));
        refused("consents.answersAlready", () -> consent.handOver(use.id(), AUTHOR, saying(AUTHOR, "VB9")));
        refused("shared.motiveMissing", () -> consent.handOver(use.id(), next, comms()));
        consent.handOver(use.id(), next, saying(AUTHOR, "VB9"));
        assertThat(consent.use(use.id()).responsible()).isEqualTo(next);
        refused("consents.notYourOffice", () -> consent.takeDown(use.id(), "Ôtée", TODAY, saying(AUTHOR, "VB9")));
        consent.takeDown(use.id(), "Ôtée", TODAY, saying(next, "VB55"));
        refused("consents.downAlready", () -> consent.handOver(use.id(), AUTHOR, saying(next, "VB55")));
    }

    @Test
    void it_is_held_as_proof_and_released_by_the_privacy_officer_each_time_with_a_reason() {
        ImageConsent consent = record(wish("CASE-1"));
        Act privacy = saying(new UUID(0, 6), "VB6", Role.PRIVACY);
        refused("consents.notYourOffice", () -> consent.hold(true, saying(OFFICER, "VB3", Role.COMMS)));
        refused("consents.notHeld", () -> consent.hold(false, privacy));
        refused("shared.motiveMissing", () -> consent.hold(true, act(TODAY, Role.PRIVACY)));
        consent.hold(true, privacy);
        assertThat(consent.getEnd().held()).isTrue();
        refused("consents.heldAlready", () -> consent.hold(true, privacy));
        consent.hold(false, privacy);
        assertThat(consent.getState()).isEqualTo(ConsentState.GIVEN);
    }

    private static Act saying(UUID person, String number, Role... roles) {
        return new Act(actor(person, number, roles), Instant.EPOCH, TODAY, "Mauvais formulaire");
    }

    private static ConsentFacts on(LocalDate day) {
        return new ConsentFacts(day, 24, false, false);
    }

    private static ConsentUse use() {
        return ConsentUse.up(
                ConsentUseKind.PUBLICATION, new UUID(5, 5), "PUB-2026-0001", "https://youtu.be/x", AUTHOR, TODAY);
    }

    private static ImageConsent record(ConsentWish wish) {
        return ImageConsent.record("IC-2026-0001", wish, comms(), FACTS);
    }

    private static ConsentWish wish(String subject) {
        return wish(subject, SubjectKind.PATIENT, Capacity.ADULT, "", "Une vidéo", Set.of(Signatory.SUBJECT));
    }

    private static ConsentWish telling(String purpose) {
        return wish("CASE-1", SubjectKind.PATIENT, Capacity.ADULT, "", purpose, Set.of(Signatory.SUBJECT));
    }

    private static ConsentWish signed(Capacity capacity, String why, Signatory... signed) {
        return wish("CASE-1", SubjectKind.PATIENT, capacity, why, "Une vidéo", Set.copyOf(Arrays.asList(signed)));
    }

    private static ConsentWish until(LocalDate last) {
        ConsentWish wish = wish("CASE-1");
        return new ConsentWish(
                wish.subject(),
                wish.signatories(),
                "",
                wish.scope(),
                wish.media(),
                wish.platforms(),
                new ConsentPeriod(TODAY, last),
                wish.proof());
    }

    private static ConsentWish wish(
            String subject, SubjectKind kind, Capacity capacity, String why, String purpose, Set<Signatory> signed) {
        return new ConsentWish(
                new ConsentSubject(kind, subject, capacity),
                signed,
                why,
                new ConsentScope(purpose, "", "", false, true),
                Set.of(ConsentMedium.VIDEO),
                Set.of(Platform.YOUTUBE),
                new ConsentPeriod(TODAY, TODAY.plusMonths(6)),
                new ConsentProof("0".repeat(64), "Armoire 3", "Poste 4100", new UUID(0, 12)));
    }

    private static Act comms() {
        return act(TODAY, Role.COMMS);
    }

    private static Act act(LocalDate day, Role role) {
        return new Act(actor(OFFICER, "VB3", role), Instant.EPOCH, day, "");
    }

    private static Actor actor(UUID person, String number, Role... roles) {
        Set<Role> held = EnumSet.of(Role.EMPLOYEE);
        held.addAll(Arrays.asList(roles));
        return new Actor(person, number, held);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
