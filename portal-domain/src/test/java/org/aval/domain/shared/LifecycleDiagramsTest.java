package org.aval.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.attestations.AttestationState;
import org.aval.domain.attestations.AttestationStep;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.channels.ChannelState;
import org.aval.domain.channels.ChannelStep;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.SeatState;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.consents.ConsentState;
import org.aval.domain.consents.ConsentStep;
import org.aval.domain.departures.DepartureState;
import org.aval.domain.departures.DepartureStep;
import org.aval.domain.evidence.WitnessState;
import org.aval.domain.evidence.WitnessStep;
import org.aval.domain.exhibits.CustodyState;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.exhibits.RemovalStep;
import org.aval.domain.hearings.HearingState;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanStep;
import org.aval.domain.lessons.LessonState;
import org.aval.domain.lessons.LessonStep;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.mandates.CrisisState;
import org.aval.domain.mandates.CrisisStep;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicStep;
import org.aval.domain.measures.FinalState;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.measures.InterimState;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.packs.PackState;
import org.aval.domain.packs.PackStep;
import org.aval.domain.people.RoleState;
import org.aval.domain.people.RoleStep;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.privacy.NoticeStep;
import org.aval.domain.privacy.TrackState;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.protections.ProtectionState;
import org.aval.domain.protections.ProtectionStep;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.retention.HoldState;
import org.aval.domain.retention.HoldStep;
import org.aval.domain.reviews.ReviewState;
import org.aval.domain.reviews.ReviewStep;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioStep;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.secrecy.OpeningState;
import org.aval.domain.secrecy.OpeningStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The diagrams of the README are printed from the enums, so they cannot lie. After a change of a table:
 * {@code ./mvnw test -pl portal-domain -Dtest=LifecycleDiagramsTest -Daval.readme.write=true}.
 */
class LifecycleDiagramsTest {

    private static final Path README = Path.of("../README.md");

    /** A lifecycle: its name in the README, its states and its steps. */
    record Lifecycle(String name, List<? extends Enum<?>> states, List<? extends Step<?>> steps) {

        @Override
        public String toString() {
            return name;
        }

        String block() {
            return "<!-- lifecycle:" + name + " -->\n```mermaid\n" + diagram() + "```\n" + staying()
                    + "<!-- /lifecycle:" + name + " -->";
        }

        private String diagram() {
            Stream<String> arrows =
                    steps.stream().filter(step -> step.to() != null).flatMap(this::arrows);
            Stream<String> ends = states.stream()
                    .filter(state ->
                            steps.stream().noneMatch(step -> step.from().contains(state)))
                    .map(state -> "    " + state.name() + " --> [*]");
            return Stream.concat(arrows, ends).collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
        }

        private Stream<String> arrows(Step<?> step) {
            String to = ((Enum<?>) java.util.Objects.requireNonNull(step.to())).name();
            return step.from().isEmpty()
                    ? Stream.of(arrow("[*]", to, step))
                    : froms(step).map(from -> arrow(from, to, step));
        }

        private static String arrow(String from, String to, Step<?> step) {
            return "    " + from + " --> " + to + ": " + step.name();
        }

        private static Stream<String> froms(Step<?> step) {
            return step.from().stream()
                    .sorted(java.util.Comparator.comparingInt(Enum::ordinal))
                    .map(Enum::name);
        }

        /** Steps that leave the state as it is would only draw loops. */
        private String staying() {
            return steps.stream()
                    .filter(step -> step.to() == null && !step.from().isEmpty())
                    .map(step -> "- " + step.name() + " changes no state: it opens from "
                            + froms(step).collect(Collectors.joining(", ")) + ".\n")
                    .collect(Collectors.joining("", "\n", "\n"));
        }
    }

    static Stream<Lifecycle> lifecycles() {
        return Stream.of(
                new Lifecycle(
                        "Obligation", Arrays.asList(ObligationState.values()), Arrays.asList(ObligationStep.values())),
                new Lifecycle(
                        "Attestation",
                        Arrays.asList(AttestationState.values()),
                        Arrays.asList(AttestationStep.values())),
                new Lifecycle("Charter", Arrays.asList(CharterState.values()), Arrays.asList(CharterStep.values())),
                new Lifecycle("Pack", Arrays.asList(PackState.values()), Arrays.asList(PackStep.values())),
                new Lifecycle("Role", Arrays.asList(RoleState.values()), Arrays.asList(RoleStep.values())),
                new Lifecycle("Mandate", Arrays.asList(MandateState.values()), Arrays.asList(MandateStep.values())),
                new Lifecycle("Account", Arrays.asList(AccountState.values()), Arrays.asList(AccountStep.values())),
                new Lifecycle("Channel", Arrays.asList(ChannelState.values()), Arrays.asList(ChannelStep.values())),
                new Lifecycle("Topic", Arrays.asList(TopicState.values()), Arrays.asList(TopicStep.values())),
                new Lifecycle("Crisis", Arrays.asList(CrisisState.values()), Arrays.asList(CrisisStep.values())),
                new Lifecycle("LogoUse", Arrays.asList(LogoState.values()), Arrays.asList(LogoStep.values())),
                new Lifecycle(
                        "Publication",
                        Arrays.asList(PublicationState.values()),
                        Arrays.asList(PublicationStep.values())),
                new Lifecycle(
                        "Declaration",
                        Arrays.asList(DeclarationState.values()),
                        Arrays.asList(DeclarationStep.values())),
                new Lifecycle("Plan", Arrays.asList(PlanState.values()), Arrays.asList(PlanStep.values())),
                new Lifecycle(
                        "Image consent", Arrays.asList(ConsentState.values()), Arrays.asList(ConsentStep.values())),
                new Lifecycle("Hearing", Arrays.asList(HearingState.values()), Arrays.asList(HearingStep.values())),
                new Lifecycle(
                        "Interim measure", Arrays.asList(InterimState.values()), Arrays.asList(InterimStep.values())),
                new Lifecycle("Final measure", Arrays.asList(FinalState.values()), Arrays.asList(FinalStep.values())),
                new Lifecycle("Review", Arrays.asList(ReviewState.values()), Arrays.asList(ReviewStep.values())),
                new Lifecycle(
                        "Follow-up", Arrays.asList(ProtectionState.values()), Arrays.asList(ProtectionStep.values())),
                new Lifecycle("Notice", Arrays.asList(NoticeState.values()), Arrays.asList(NoticeStep.values())),
                new Lifecycle("Legal question", Arrays.asList(TrackState.values()), Arrays.asList(TrackStep.values())),
                new Lifecycle(
                        "Opening of a name", Arrays.asList(OpeningState.values()), Arrays.asList(OpeningStep.values())),
                new Lifecycle(
                        "Emergency opening of a case",
                        Arrays.asList(OpeningState.values()),
                        Arrays.asList(EmergencyStep.values())),
                new Lifecycle(
                        "Learnt scenario", Arrays.asList(ScenarioState.values()), Arrays.asList(ScenarioStep.values())),
                new Lifecycle("Lesson", Arrays.asList(LessonState.values()), Arrays.asList(LessonStep.values())),
                new Lifecycle("Legal hold", Arrays.asList(HoldState.values()), Arrays.asList(HoldStep.values())),
                new Lifecycle("Log witness", Arrays.asList(WitnessState.values()), Arrays.asList(WitnessStep.values())),
                new Lifecycle("Case", Arrays.asList(CaseState.values()), Arrays.asList(CaseStep.values())),
                new Lifecycle("Exhibit", Arrays.asList(CustodyState.values()), Arrays.asList(CustodyStep.values())),
                new Lifecycle("Removal", Arrays.asList(RemovalState.values()), Arrays.asList(RemovalStep.values())),
                new Lifecycle("Committee seat", Arrays.asList(SeatState.values()), Arrays.asList(SeatStep.values())),
                new Lifecycle(
                        "Committee session", Arrays.asList(SessionState.values()), Arrays.asList(SessionStep.values())),
                new Lifecycle("Agenda item", Arrays.asList(ItemState.values()), Arrays.asList(ItemStep.values())),
                new Lifecycle(
                        "Departure", Arrays.asList(DepartureState.values()), Arrays.asList(DepartureStep.values())));
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void the_readme_shows_the_tables_as_they_are(Lifecycle lifecycle) throws IOException {
        String readme = Files.readString(README);
        String begin = "<!-- lifecycle:" + lifecycle.name() + " -->";
        String end = "<!-- /lifecycle:" + lifecycle.name() + " -->";
        assertThat(readme).as("the README's place for the diagram").containsSubsequence(begin, end);
        int from = readme.indexOf(begin);
        int to = readme.indexOf(end) + end.length();
        if (Boolean.getBoolean("aval.readme.write")) {
            Files.writeString(README, readme.substring(0, from) + lifecycle.block() + readme.substring(to));
        } else {
            assertThat(readme.substring(from, to)).isEqualTo(lifecycle.block());
        }
    }
}
