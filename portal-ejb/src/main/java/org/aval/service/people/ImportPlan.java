package org.aval.service.people;

import java.util.List;

/** Works out what staged rows mean for the register as it is, and what is wrong between them. */
class ImportPlan {

    private static final List<String> ONCE =
            List.of("doubled numbers", "doubled mails", "unknown units", "unknown managers", "unknown supervisors");
    /** A row that falls out may take others with it: those it would have made room for, or led. */
    private static final List<String> UNTIL_SETTLED = List.of("taken mails", "wrong managers", "circles");

    private final ImportSql sql;

    ImportPlan(ImportSql sql) {
        this.sql = sql;
    }

    /** @param kind a complete list also says who is not there any more */
    void make(ImportKind kind) {
        sql.ask("count");
        sql.run("resolve");
        sql.ask("count");
        ONCE.forEach(sql::run);
        if (kind == ImportKind.COMPLETE) {
            sql.run("absent");
        }
        do {
            sql.run("wrong rows");
        } while (UNTIL_SETTLED.stream().mapToInt(sql::run).sum() > 0);
        sql.run("forget takeovers");
        sql.run("takeovers");
        sql.run("counts");
    }
}
