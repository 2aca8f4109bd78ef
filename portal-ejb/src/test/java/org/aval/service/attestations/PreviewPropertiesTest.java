package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.aval.domain.people.Audience;
import org.aval.service.house.House;

/** What is foreseen is what happens, whoever the people are and whatever changes for whom. */
class PreviewPropertiesTest {

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void as_many_are_asked_as_the_preview_said_and_the_others_keep_what_they_signed(@ForAll long seed) {
        Random dice = new Random(seed);
        try (House house = House.open()) {
            NextVersion next = new NextVersion(house);
            shuffle(house, dice);
            if (dice.nextInt(4) > 0) {
                next.changesOnly(audience(dice));
            }
            house.change("update mandate set ends_on = '2028-06-30' where state in ('ACTIVE', 'SUSPENDED')"
                    + " and type not in ('EVENT', 'TAKEOVER')");
            house.change("update charter_version set grace_days = 0 where number = '3.0.0'");
            next.comesIntoForce();
            List<String> spoke = signed(house);
            List<String> lookedAfter = lookedAfter(house);
            Impact foreseen =
                    house.as("VB10002", () -> house.get(ImpactDesk.class).preview(next.id(), "fr"));

            next.schedule().round().round();

            assertThat(next.asked()).hasSize((int) foreseen.asked());
            assertThat(keeping(house, next.id())).isEqualTo(Long.toString(foreseen.keeping()));
            assertThat(silentlyKept(house, next.id())).isEmpty();
            assertThat(without(spoke, signed(house)))
                    .isEqualTo(foreseen.speech().mandates().stream()
                            .map(Impact.Lapsing::reference)
                            .toList());
            assertThat(without(lookedAfter, lookedAfter(house)))
                    .containsExactlyInAnyOrderElementsOf(foreseen.speech().accounts().stream()
                            .map(Impact.Lonely::name)
                            .toList());
        }
    }

    /** The long mandates whose holders' signature counts today. */
    private static List<String> signed(House house) {
        return house.words(
                """
                select m.reference from mandate m join person_in_post p on p.id = m.holder_id
                 cross join lateral holder_on(p.id, institution_day(), 'infinity') h
                 where m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on = '2028-06-30'
                   and h.signed_until >= institution_day() order by 1""");
    }

    /** The open accounts that two valid administrators look after today. */
    private static List<String> lookedAfter(House house) {
        return house.words(
                """
                select a.display_name from official_account a join account_hands h on h.id = a.id
                 where a.state in ('ACTIVE', 'RESTRICTED') and h.fit >= 2 order by 1""");
    }

    private static List<String> without(List<String> before, List<String> after) {
        return before.stream().filter(one -> !after.contains(one)).toList();
    }

    private static String audience(Random dice) {
        List<Audience> all = List.of(Audience.values());
        return all.get(dice.nextInt(all.size())).name();
    }

    /** People of any audiences; some signatures revoked, some requests refused or released, some people gone. */
    private static void shuffle(House house, Random dice) {
        house.change("delete from person_audience");
        for (String person : house.words("select id::text from person order by staff_no")) {
            for (Audience audience : Audience.values()) {
                if (dice.nextInt(5) == 0) {
                    house.change("insert into person_audience values (cast(? as uuid), ?)", person, audience.name());
                }
            }
            if (dice.nextInt(10) == 0 && !isNeeded(house, person)) {
                house.change(
                        "update person set status = 'LEFT', ends_on = greatest(starts_on, date '2026-11-01') where id = cast(? as uuid)",
                        person);
            }
        }
        for (String attestation : house.words("select id::text from attestation order by reference")) {
            if (dice.nextInt(6) == 0) {
                house.change(
                        """
                        insert into attestation_journal values (cast(? as uuid), 1, now(), '2026-11-20', 'VB10005', 'LEGAL',
                            'REVOKE', 'VALID', 'REVOKED', 'Erreur')""",
                        attestation);
            }
        }
        house.change("update obligation set state = 'REFUSED' where state = 'OPENED'");
    }

    private static boolean isNeeded(House house, String person) {
        return List.of("VB10002")
                .contains(house.words("select staff_no from person where id = cast(? as uuid)", person)
                        .get(0));
    }

    /** Who is in post, signed an earlier version and was not asked again. */
    private static String keeping(House house, UUID version) {
        return house.words(
                        """
                        select count(distinct a.person_id) from attestation a join person_in_post p on p.id = a.person_id
                         where not exists (select 1 from attestation_journal j where j.attestation_id = a.id and j.to_state = 'REVOKED')
                           and not exists (select 1 from obligation o where o.person_id = p.id and o.charter_version_id = ?)""",
                        version)
                .get(0);
    }

    /** Who was not asked although the portal says that what they signed counts no more because of this version. */
    private static List<String> silentlyKept(House house, UUID version) {
        return house.words(
                """
                select p.staff_no from person_in_post p
                  join lateral (select n.superseded_on, n.charter_version_id from attestation_now n
                                 where n.person_id = p.id and n.state <> 'REVOKED' order by n.signed_at desc limit 1) last on true
                 where is_concerned(?, last.charter_version_id, p.id) and last.charter_version_id <> ?
                   and not exists (select 1 from obligation o where o.person_id = p.id and o.charter_version_id = ?)""",
                version,
                version,
                version);
    }
}
