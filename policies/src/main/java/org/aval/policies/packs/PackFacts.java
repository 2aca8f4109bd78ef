package org.aval.policies.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a pack prints; the same facts give the same bytes.
 *
 * @param kind ONBOARDING, CHARTER_FULL, …: chooses a cover template of its own where there is one
 * @param languages one, {@code fr} or {@code en}, or two, which stand side by side; the first is that of the file
 * @param version as it stands in the header, such as 2.1.0; may be empty
 * @param effectiveOn the day from which the text holds, or as of which the facts are told
 * @param madeAt when it was asked for: the only date in the file
 * @param watermark what is written across every page, or empty
 * @param recipient for whom this copy is, or empty
 */
public record PackFacts(
        String kind,
        List<String> languages,
        PackLook look,
        PackText title,
        PackText subtitle,
        String version,
        LocalDate effectiveOn,
        Instant madeAt,
        PackCheck check,
        String watermark,
        String recipient,
        List<PackChapter> chapters,
        List<PackAttachment> attachments) {

    public PackFacts {
        languages = List.copyOf(languages);
        chapters = List.copyOf(chapters);
        attachments = List.copyOf(attachments);
        if (languages.isEmpty() || languages.size() > 2) {
            throw new IllegalArgumentException("a pack is in one language or in two, not in " + languages);
        }
    }

    /** The language of the file, of its title and of its outline. */
    public String language() {
        return languages.get(0);
    }

    /** Whether two languages stand side by side. */
    public boolean isParallel() {
        return languages.size() == 2;
    }
}
