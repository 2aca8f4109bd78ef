package org.aval.service.matches;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import org.aval.policies.matches.SectorStake;
import org.aval.policies.matches.SectorStakes;

/** Which sectors have a stake in what, as the files say it; they fill a new installation, afterwards the database rules. */
@Dependent
public class Stakes {

    /** Two nodes that start at once: one writes the table, the other waits and finds it there. */
    private static final long LOCK = 0x7374616B65L;

    @PersistenceContext
    EntityManager em;

    /** Fills the tables, unless they are filled. */
    public void install() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        fill("topic_sector", "topic", SectorStake::topics);
        fill("objective_sector", "objective", SectorStake::objectives);
    }

    private void fill(String table, String column, Function<SectorStake, List<String>> stakes) {
        String values = "unnest(cast(:sectors as text[]), cast(:stakes as text[])) t(sector, stake)";
        em.createNativeQuery("insert into " + table + " (" + column + ", sector) select t.stake, t.sector from "
                        + values + " where not exists (select from " + table + ")")
                .setParameter(
                        "sectors",
                        SectorStakes.all().stream()
                                .flatMap(stake -> stakes.apply(stake).stream().map(each -> stake.sector()))
                                .toArray(String[]::new))
                .setParameter(
                        "stakes",
                        SectorStakes.all().stream()
                                .flatMap(stake -> stakes.apply(stake).stream())
                                .toArray(String[]::new))
                .executeUpdate();
    }
}
