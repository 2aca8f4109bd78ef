package org.aval.service.people;

import java.util.List;

/** Writes what was shown: people, posts, roles and journal, each in one statement for all. */
class ImportWriting {

    private static final List<String> STEPS = List.of(
            "join",
            "change",
            "successors",
            "supervisors",
            "old audiences",
            "new audiences",
            "posts that begin",
            "posts that end",
            "new posts",
            "posts that stay",
            "posts of leavers",
            "roles of leavers",
            "journal",
            "journal of those handed over",
            "hand over posts that have begun",
            "hand over posts to come");

    private final ImportSql sql;

    ImportWriting(ImportSql sql) {
        this.sql = sql;
    }

    void write() {
        STEPS.forEach(sql::run);
    }
}
