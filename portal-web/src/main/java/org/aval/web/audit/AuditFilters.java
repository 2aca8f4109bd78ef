package org.aval.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.aval.service.audit.AuditFilter;
import org.aval.service.shared.CommandOutcome;
import org.aval.web.shared.Filters;

/** What the address narrows the journal of commands by; the page and its file read it alike. */
@RequestScoped
public class AuditFilters {

    private static final String UUID_LIKE = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    Filters filters;

    @Inject
    CommandNames names;

    /** Words are the number of a record, or else words of a command's name. */
    AuditFilter read() {
        AuditArea area = filters.choice("area", AuditArea.class);
        String words = filters.words("words");
        boolean isRecord = words != null && words.matches(UUID_LIKE);
        return new AuditFilter(
                filters.words("who"),
                area == null ? null : area.word(),
                filters.choice("outcome", CommandOutcome.class),
                filters.day("from"),
                filters.day("until"),
                named(words, isRecord),
                isRecord ? UUID.fromString(words) : null);
    }

    private Set<String> named(String words, boolean isRecord) {
        return words == null || isRecord ? null : names.matching(words);
    }
}
