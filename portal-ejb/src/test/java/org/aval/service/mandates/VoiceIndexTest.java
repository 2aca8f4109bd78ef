package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** The index of who may speak: what people did, on which days, as it was known when. */
class VoiceIndexTest extends RegisterTest {

    @Test
    void whoever_was_revoked_spoke_until_the_day_before_and_that_was_known_from_that_day_on() {
        assertThat(spans("MAN-2026-0001"))
                .containsExactly(
                        "FACEBOOK [2026-02-01,2027-02-01) known until 2026-10-30",
                        "FACEBOOK [2026-02-01,2026-10-30) known until now",
                        "INSTAGRAM [2026-02-01,2027-02-01) known until 2026-10-30",
                        "INSTAGRAM [2026-02-01,2026-10-30) known until now");
    }

    @Test
    void what_was_only_asked_for_is_no_voice() {
        assertThat(spans("MAN-2026-0017")).isEmpty();
    }

    @Test
    void every_topic_and_every_channel_are_one_line() {
        assertThat(spans("MAN-2026-0004")).containsExactly("ALL [2026-03-05,2027-03-05) known until now");
    }

    @Test
    void what_was_known_is_never_rewritten() {
        assertThatThrownBy(() -> house.changeAsPortal("update mandate_voice set effective = '[2020-01-01,2030-01-01)'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> house.changeAsPortal("delete from mandate_voice"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> house.change("update mandate_voice set known = tstzrange(lower(known), null)"))
                .hasMessageContaining("only closed");
    }

    @Test
    void the_same_holder_topic_and_channel_never_have_two_mandates_at_a_time() {
        assertThatThrownBy(
                        () -> house.change(
                                """
                        insert into mandate_voice
                        select (select id from mandate where reference = 'MAN-2026-0017'), v.holder_id, v.topic, v.channel, v.languages,
                               v.effective, tstzrange(now(), null) from mandate_voice v
                          join mandate m on m.id = v.mandate_id where m.reference = 'MAN-2026-0010' limit 1"""))
                .hasMessageContaining("one_mandate_at_a_time");
    }

    private List<String> spans(String reference) {
        return house.words(
                """
                select v.channel || ' ' || v.effective || ' known until '
                       || coalesce(cast(cast(upper(v.known) at time zone 'America/Toronto' as date) as varchar), 'now')
                  from mandate_voice v join mandate m on m.id = v.mandate_id where m.reference = ?
                 order by v.channel, v.topic, v.known""",
                reference);
    }
}
