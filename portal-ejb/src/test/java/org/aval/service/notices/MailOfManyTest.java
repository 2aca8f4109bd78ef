package org.aval.service.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

class MailOfManyTest extends RegisterTest {

    @Test
    void the_next_of_ten_thousand_that_wait_is_found_without_looking_at_the_others() {
        house.change(
                """
                insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
                select gen_random_uuid(), 'many:' || n, 'attestations.digest', ?, 'x@x.example', 'fr', 'Sujet', 'Texte', 'WAITING',
                       timestamp '2026-01-01', timestamp '2026-01-01' from generate_series(1, 10000) n""",
                person(NOEMIE));
        house.change("analyze mail");
        assertThat(String.join("\n", house.words("explain " + MailBatch.NEXT.replace(":now", "now()"))))
                .contains("mail_waiting")
                .doesNotContain("Sort");
    }
}
