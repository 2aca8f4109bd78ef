package org.aval.domain.packs;

import java.util.List;

/** In which language a pack speaks; both stand side by side. */
public enum PackLanguages {
    FR("fr"),
    EN("en"),
    BOTH("fr", "en");

    private final List<String> tags;

    PackLanguages(String... tags) {
        this.tags = List.of(tags);
    }

    /** The languages as tags, that of titles and headers first. */
    public List<String> tags() {
        return tags;
    }
}
