package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In whatever order people try to take steps, exactly one version is in force on any day: no gap, no overlap. */
class OneInForceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Actor OWNER = actor("VB10002", Role.POLICY_OWNER);
    private static final Actor APPROVER = actor("VB10005", Role.POLICY_APPROVER);

    /** What somebody tries: GO_ON is whatever step comes next. */
    enum Attempt {
        DRAFT_MAJOR,
        DRAFT_MINOR,
        DRAFT_COMMA,
        GO_ON,
        ASK_CHANGE,
        WITHDRAW,
        REPEAL,
        ABANDON,
        WAIT
    }

    /** An attempt, at one of the versions, for a day so far ahead. */
    record Try(Attempt attempt, int which, int days) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Attempt> attempts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Attempt.values())), Tuple.of(6, Arbitraries.just(Attempt.GO_ON)));
        return Combinators.combine(
                        attempts,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-5, 60))
                .as(Try::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(90);
    }

    @Property(tries = 400)
    void exactly_one_version_is_in_force_on_any_day(@ForAll("tries") List<Try> tries) {
        Workshop workshop = new Workshop();
        tries.forEach(workshop::attempt);
        workshop.check();
    }

    @Test
    void the_tries_do_reach_what_they_are_about() {
        Workshop workshop = new Workshop();
        Stream.of(Attempt.DRAFT_MINOR, Attempt.GO_ON, Attempt.GO_ON, Attempt.GO_ON, Attempt.GO_ON)
                .forEach(attempt -> workshop.attempt(new Try(attempt, 1, 30)));
        workshop.check();
        assertThat(workshop.versions)
                .extracting(CharterVersion::getState)
                .containsExactly(CharterState.SCHEDULED, CharterState.SCHEDULED);
    }

    /** Every version of one charter, and the day it is. */
    private static final class Workshop {

        private final Charter charter = Charter.of("C", CharterKind.CHARTER, "C", "C", "fr");
        private final List<CharterVersion> versions = new ArrayList<>();
        private LocalDate today = START;

        Workshop() {
            versions.add(CharterVersion.installed(
                    charter,
                    "1.0.0",
                    ChangeType.MAJOR,
                    CharterState.SCHEDULED,
                    new CharterVersion.Summary("", ""),
                    new CharterVersion.Force("CA-1", null, START, null)));
        }

        void attempt(Try what) {
            try {
                take(what, versions.get(what.which() % versions.size()));
            } catch (Refusal no) {
                // refused: nothing changes, and nothing breaks
            }
        }

        private void take(Try what, CharterVersion version) {
            switch (what.attempt()) {
                case DRAFT_MAJOR -> draft(ChangeType.MAJOR);
                case DRAFT_MINOR -> draft(ChangeType.MINOR);
                case DRAFT_COMMA -> draft(ChangeType.EDITORIAL);
                case GO_ON -> goOn(version, today.plusDays(what.days()));
                case ASK_CHANGE -> version.askChange(by(APPROVER), facts());
                case WITHDRAW -> version.withdraw(before(version), by(OWNER), facts());
                case REPEAL -> version.repeal("CA-3", by(APPROVER), facts());
                case ABANDON -> version.abandon(by(OWNER), facts());
                case WAIT -> today = today.plusDays(Math.max(0, what.days()));
            }
        }

        private void goOn(CharterVersion version, LocalDate from) {
            switch (version.getState()) {
                case DRAFT -> {
                    version.describe(new CharterVersion.Summary("Neuf", "New"), 0, by(OWNER), facts());
                    version.openConsultation(by(OWNER), facts());
                }
                case IN_CONSULTATION -> version.submit(by(OWNER), facts());
                case IN_APPROVAL -> version.approve("CA", "CA-2", by(APPROVER), facts());
                default -> version.schedule(from, last(), by(OWNER), facts());
            }
        }

        private void draft(ChangeType change) {
            VersionNumber highest = versions.stream()
                    .map(version -> VersionNumber.parse(version.getNumber()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            versions.add(CharterVersion.draft(charter, null, highest.next(change), change, by(OWNER)));
        }

        private @Nullable CharterVersion last() {
            return versions.stream()
                    .filter(version -> version.getEffectiveFrom() != null)
                    .max(Comparator.comparing(version -> VersionNumber.parse(version.getNumber())))
                    .orElse(null);
        }

        private @Nullable CharterVersion before(CharterVersion version) {
            return versions.stream()
                    .filter(one -> one != version && one.getEffectiveFrom() != null)
                    .max(Comparator.comparing(one -> VersionNumber.parse(one.getNumber())))
                    .orElse(null);
        }

        private CharterFacts facts() {
            CharterVersion last = last();
            return new CharterFacts(
                    today,
                    new Notice(14, NoticeReason.USUAL),
                    1,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    last == null ? null : last.getNumber(),
                    last == null ? null : last.getEffectiveFrom(),
                    new CharterFacts.Digests("f", "e", "b"));
        }

        /** Until a text is repealed there is one each day; after that, until the next one, there is none. */
        void check() {
            for (LocalDate day = START; day.isBefore(today.plusDays(200)); day = day.plusDays(1)) {
                LocalDate that = day;
                long inForce = versions.stream()
                        .filter(version -> version.standing(that) == CharterStanding.IN_FORCE)
                        .count();
                assertThat(inForce).as("%s", day).isEqualTo(isBetween(that) ? 0 : 1);
            }
        }

        /** Was the version that came last before this day repealed by then? */
        private boolean isBetween(LocalDate day) {
            return versions.stream()
                    .filter(version -> version.getEffectiveFrom() != null
                            && !version.getEffectiveFrom().isAfter(day))
                    .max(Comparator.comparing(CharterVersion::getEffectiveFrom))
                    .filter(version -> version.getState() == CharterState.REPEALED)
                    .filter(version -> version.getEffectiveTo() != null
                            && version.getEffectiveTo().isBefore(day))
                    .isPresent();
        }

        private Act by(Actor actor) {
            return new Act(actor, Instant.EPOCH, today, "Parce que");
        }
    }

    private static Actor actor(String number, Role role) {
        return new Actor(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)), number, Set.of(role));
    }
}
