package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.channels.Platform;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.junit.jupiter.api.Test;

/** The list for the telephone says who may speak at this moment, and nobody else. */
class SwitchboardTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String DAVID = "VB10020";

    @Test
    void who_may_speak_stands_under_each_topic_and_who_speaks_on_everything_stands_last() {
        SwitchboardList list = list();
        assertThat(voices(list, "Vaccination")).singleElement().satisfies(voice -> {
            assertThat(voice.name()).contains("Priya Raman");
            assertThat(voice.disclosure()).isNotEmpty();
            assertThat(voice.substitute()).contains("Benali");
            assertThat(voice.channels()).contains(Platform.RADIO);
        });
        assertThat(list.voices().get(list.voices().size() - 1).topic()).isEmpty();
        assertThat(list.voices())
                .filteredOn(voice -> voice.reference().equals("MAN-2026-0004"))
                .singleElement()
                .satisfies(voice -> assertThat(voice.without()).isNotEmpty());
        assertThat(list.phone()).isEqualTo("450 555-0142");
        assertThat(list.whole()).isTrue();
    }

    @Test
    void who_is_suspended_blocked_not_begun_or_over_is_not_on_it() {
        assertThat(references(list()))
                .contains("MAN-2026-0010", "MAN-2026-0003")
                .doesNotContain("MAN-2026-0012", "MAN-2026-0016", "MAN-2026-0017", "MAN-2025-0011", "MAN-2026-0014");
        house.change("update person set status = 'SUSPENDED' where staff_no = 'VB10012'");
        assertThat(references(list())).doesNotContain("MAN-2026-0010");
    }

    @Test
    void a_session_stands_on_the_list_of_its_day_with_its_hours() {
        house.clock().set(Instant.parse("2026-11-25T14:00:00Z"));
        assertThat(list().voices())
                .filteredOn(voice -> voice.reference().equals("MAN-2026-0016"))
                .isNotEmpty()
                .allSatisfy(voice -> assertThat(voice.hours()).hasSize(1));
    }

    @Test
    void nobody_is_passed_on_to_a_platform_whose_account_strangers_have() {
        UUID facebook = UUID.fromString(house.words("select id::text from official_account where reference = 'ACC-001'")
                .get(0));
        int version = Integer.parseInt(house.words("select version from official_account where id = ?", facebook)
                .get(0));
        as(DAVID, () -> house.get(OfficialAccountDesk.class)
                .take(facebook, version, AccountStep.COMPROMISE, "Connexions inconnues"));
        assertThat(list().voices())
                .filteredOn(voice -> voice.reference().equals("MAN-2026-0006"))
                .isNotEmpty()
                .allSatisfy(voice -> assertThat(voice.channels())
                        .doesNotContain(Platform.FACEBOOK)
                        .contains(Platform.INSTAGRAM));
    }

    @Test
    void it_takes_few_statements_however_many_speak() {
        list();
        list();
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void a_caller_asks_for_a_topic_or_a_name_and_hears_of_nothing_else() {
        assertThat(found("vaccin"))
                .extracting(SwitchboardVoice::topic)
                .contains("Vaccination", "")
                .doesNotContain("Recrutement", "Infections de l’enfant");
        assertThat(found("RAMAN"))
                .extracting(SwitchboardVoice::topic)
                .containsExactlyInAnyOrder("Infections de l’enfant", "Vaccination");
        assertThat(found("cancer"))
                .as("a wider topic with those below it")
                .extracting(SwitchboardVoice::topic)
                .contains("Dépistage des cancers", "Vivre avec un cancer");
        assertThat(found("100%_\\")).isEmpty();
    }

    private List<SwitchboardVoice> found(String words) {
        return as(SOPHIE, () -> house.get(Switchboard.class).now(words, "fr")).voices();
    }

    private SwitchboardList list() {
        return as(SOPHIE, () -> house.get(Switchboard.class).now(null, "fr"));
    }

    private static List<SwitchboardVoice> voices(SwitchboardList list, String topic) {
        return list.voices().stream()
                .filter(voice -> voice.topic().equals(topic))
                .toList();
    }

    private static List<String> references(SwitchboardList list) {
        return list.voices().stream().map(SwitchboardVoice::reference).toList();
    }
}
