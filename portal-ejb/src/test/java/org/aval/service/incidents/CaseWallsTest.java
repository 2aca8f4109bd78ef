package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.incidents.CaseAccess;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.CaseMatter;
import org.aval.domain.incidents.CaseReader;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.Ground;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Fifty organisations with managers, units and cases as they fall, on the database: what the list shows to each person, what
 * opens, and what the database answers is what the domain decides, with the grounds told again from the facts.
 */
class CaseWallsTest extends RegisterTest {

    private static final int ORGANISATIONS = 50;
    private static final int CASES = 6;
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "7", "8");
    private static final Set<Role> OFFICES =
            EnumSet.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY);
    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 21);
    private static final String ENDED = "2026-11-20T12:00:00Z";
    private static final String OPEN = "2026-12-24T12:00:00Z";

    private final Random chance = new Random(20_261_123);

    /** Somebody in post: where, and whose direct report. */
    private record Post(UUID person, String unit, @Nullable UUID manager) {}

    /** Who has what to do with a case. */
    private record Facts(
            UUID id,
            CaseMatter matter,
            Set<UUID> respondents,
            Set<String> units,
            Set<UUID> others,
            Map<UUID, Set<HandCapacity>> hands) {}

    private final List<String> numbers = new ArrayList<>();
    private final Map<UUID, Set<Role>> roles = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<UUID, Set<UUID>> granted = new HashMap<>();

    @Test
    void nobody_reaches_a_case_that_the_decision_closes_in_any_organisation() {
        remember();
        int open = 0;
        int closed = 0;
        for (int organisation = 0; organisation < ORGANISATIONS; organisation++) {
            Map<UUID, Post> posts = reorganised();
            String sign = LETTERS.get(organisation / LETTERS.size()) + LETTERS.get(organisation % LETTERS.size());
            List<Facts> cases =
                    Stream.generate(() -> happened(sign, posts)).limit(CASES).toList();
            for (String number : some()) {
                UUID reader = of(people, number);
                Set<UUID> decided = cases.stream()
                        .filter(facts -> decision(facts, reader, posts).isOpen())
                        .map(Facts::id)
                        .collect(Collectors.toSet());
                String told = "organisation " + organisation + ", " + number;
                assertThat(listed(number, sign)).as("the list, " + told).isEqualTo(decided);
                assertThat(opening(reader, sign)).as("the database, " + told).isEqualTo(decided);
                open += decided.size();
                closed += CASES - decided.size();
            }
        }
        assertThat(open).isGreaterThan(ORGANISATIONS);
        assertThat(closed).isGreaterThan(open);
    }

    /** Whoever holds an office, and some of the others. */
    private List<String> some() {
        return numbers.stream()
                .filter(number -> chance.nextInt(3) == 0
                        || of(roles, of(people, number)).stream().anyMatch(OFFICES::contains))
                .toList();
    }

    private void remember() {
        house.rows(
                        """
                        select p.staff_no, p.id::text from person p
                         where exists (select from person_role r where r.person_id = p.id) order by p.staff_no""")
                .forEach(row -> people.put(row.get(0), UUID.fromString(row.get(1))));
        numbers.addAll(people.keySet().stream().sorted().toList());
        house.rows("select person_id::text, role from person_role")
                .forEach(row -> roles.computeIfAbsent(UUID.fromString(row.get(0)), any -> EnumSet.noneOf(Role.class))
                        .add(Role.valueOf(row.get(1))));
        house.rows("select holder_id::text, grantor_id::text from mandate where grantor_id is not null")
                .forEach(row -> granted.computeIfAbsent(UUID.fromString(row.get(0)), any -> new HashSet<>())
                        .add(UUID.fromString(row.get(1))));
    }

    /** Everybody changes units and managers, each in one post. */
    private Map<UUID, Post> reorganised() {
        List<String> units = house.words("select code from unit order by code");
        house.change("delete from assignment");
        Map<UUID, Post> posts = new HashMap<>();
        List<Object> values = new ArrayList<>();
        for (String number : numbers) {
            UUID person = of(people, number);
            UUID above = any(people.values());
            Post post = new Post(person, any(units), above.equals(person) ? null : above);
            posts.put(person, post);
            values.addAll(Arrays.asList(person, post.unit(), post.manager()));
        }
        house.change(
                "insert into assignment (id, person_id, unit_code, title_fr, title_en, manager_id, starts_on, is_primary) values "
                        + Stream.generate(() ->
                                        "(gen_random_uuid(), ?, ?, '', '', cast(? as uuid), date '2026-11-01', true)")
                                .limit(posts.size())
                                .collect(Collectors.joining(", ")),
                values.toArray());
        return posts;
    }

    private Facts happened(String sign, Map<UUID, Post> posts) {
        CaseMatter matter =
                new CaseMatter(any(List.of(CaseDesk.values())), any(List.of(CaseState.values())), chance.nextBoolean());
        Facts facts = new Facts(
                UUID.randomUUID(), matter, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        house.change(
                """
                insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected,
                    personal_data, peer_told, received_on, due_on, recorded_by, receipt)
                values (?, 0, ?, ?, ?, 'FORM', 'ANONYMOUS', 'OTHER', false, ?, false, ?, ?, '', sha256(cast(? as text)::bytea))""",
                facts.id(),
                "INC-2026-" + sign
                        + Stream.generate(() -> any(LETTERS)).limit(4).collect(Collectors.joining()),
                matter.state().name(),
                matter.desk().name(),
                matter.personalData(),
                REPORTED,
                REPORTED,
                facts.id().toString());
        if (chance.nextInt(5) > 0) {
            facts.respondents().add(party(facts, 0, "RESPONDENT", any(posts.keySet())));
        } else {
            String unit = of(posts, any(posts.keySet())).unit();
            house.change(PARTY.formatted("unit_code"), facts.id(), 0, "RESPONDENT", unit, REPORTED);
            facts.units().add(unit);
        }
        facts.others().add(party(facts, 1, chance.nextBoolean() ? "VICTIM" : "WITNESS", any(posts.keySet())));
        for (int hand = 0; hand < 4; hand++) {
            ask(facts, any(posts.keySet()), any(List.of(HandCapacity.values())));
        }
        return facts;
    }

    private static final String PARTY =
            """
            insert into incident_party (incident_case_id, line, party_id, capacity, %s, added_on)
            values (?, ?, gen_random_uuid(), ?, ?, ?)""";

    private UUID party(Facts facts, int line, String capacity, UUID person) {
        house.change(PARTY.formatted("person_id"), facts.id(), line, capacity, person, REPORTED);
        return person;
    }

    private void ask(Facts facts, UUID person, HandCapacity capacity) {
        boolean emergency = capacity == HandCapacity.EMERGENCY;
        boolean over = emergency && chance.nextBoolean();
        Set<HandCapacity> known = facts.hands().computeIfAbsent(person, any -> EnumSet.noneOf(HandCapacity.class));
        if (over || known.add(capacity)) {
            house.change(
                    """
                    insert into incident_hand (id, incident_case_id, person_id, capacity, given_at, given_by, until)
                    values (gen_random_uuid(), ?, ?, ?, now(), '', cast(? as timestamptz)) on conflict do nothing""",
                    facts.id(),
                    person,
                    capacity.name(),
                    emergency ? (over ? ENDED : OPEN) : null);
        }
    }

    /** As the domain decides, the grounds being told from the facts and not from the database's own function. */
    private CaseAccess decision(Facts facts, UUID reader, Map<UUID, Post> posts) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        Post own = of(posts, reader);
        if (facts.others().contains(reader)) {
            grounds.add(Ground.REPORTER_OR_WITNESS);
        }
        if (facts.units().contains(own.unit())) {
            grounds.add(Ground.SAME_UNIT);
        }
        for (UUID respondent : facts.respondents()) {
            Post theirs = of(posts, respondent);
            if (respondent.equals(reader)) {
                grounds.add(Ground.RESPONDENT);
            }
            if (theirs.unit().equals(own.unit())) {
                grounds.add(Ground.SAME_UNIT);
            }
            if (respondent.equals(own.manager()) || stoodUnder(respondent, reader, posts)) {
                grounds.add(Ground.HIERARCHY);
            }
            if (granted.getOrDefault(respondent, Set.of()).contains(reader)) {
                grounds.add(Ground.GRANTED_THE_MANDATE);
            }
        }
        return CaseAccess.of(
                facts.matter(),
                new CaseReader(
                        roles.getOrDefault(reader, Set.of()), facts.hands().getOrDefault(reader, Set.of()), grounds));
    }

    private static boolean stoodUnder(UUID person, UUID above, Map<UUID, Post> posts) {
        Set<UUID> seen = new HashSet<>();
        for (UUID step = person;
                step != null && seen.add(step);
                step = of(posts, step).manager()) {
            if (above.equals(of(posts, step).manager()) && !above.equals(person)) {
                return true;
            }
        }
        return false;
    }

    private Set<UUID> listed(String number, String sign) {
        CaseRegister register = house.get(CaseRegister.class);
        CaseFilter ofThisOrganisation = new CaseFilter(null, null, null, false, "INC-2026-" + sign);
        return as(number, () -> register.list(ofThisOrganisation, PageRequest.FIRST)).rows().stream()
                .map(CaseRow::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> opening(UUID reader, String sign) {
        return house
                .words(
                        "select id::text from incident_case where case_open_to(id, ?) and starts_with(reference, ?)",
                        reader,
                        "INC-2026-" + sign)
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }

    private <T> T any(Collection<T> among) {
        List<T> all =
                among instanceof List<T> list ? list : among.stream().sorted().toList();
        return all.get(chance.nextInt(all.size()));
    }
}
