package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** What every table that hangs on a case owes it, whoever adds one. */
class CaseTablesTest extends RegisterTest {

    @Test
    void a_table_that_hangs_on_a_case_stands_behind_the_wall_of_the_database() {
        assertThat(
                        house.words(
                                """
                        select distinct c.relname::text from pg_constraint k join pg_class c on c.oid = k.conrelid
                         where k.contype = 'f' and k.confrelid = 'incident_case'::regclass and not c.relrowsecurity"""))
                .isEmpty();
    }

    @Test
    void no_wall_lays_out_all_cases_to_show_what_hangs_on_one() {
        assertThat(
                        house.words(
                                """
                        select p.tablename::text from pg_policies p
                         where p.qual ~ 'IN \\( SELECT [a-z_.]*id\\s+FROM incident_case( \\w+)?\\)'"""))
                .isEmpty();
    }
}
