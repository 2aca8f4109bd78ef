package org.aval.policies.charters;

import java.util.List;
import java.util.Objects;

/** A charter's own file: its code and its editions, oldest first. */
record CharterFile(String code, List<String> editions) {
    CharterFile {
        Objects.requireNonNull(code, "the charter has no code");
        Objects.requireNonNull(editions, "the charter has no list of editions");
    }
}
