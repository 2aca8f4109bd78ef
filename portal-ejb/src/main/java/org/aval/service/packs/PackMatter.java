package org.aval.service.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackSource;
import org.aval.policies.packs.PackAttachment;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered for a pack.
 *
 * @param subject the record it is about
 * @param about the reference of its subject as people say it; empty for a case
 * @param edition as it stands in the header, such as 2.1.0; may be empty
 * @param cases those it tells of
 */
record PackMatter(
        @Nullable UUID subject,
        String about,
        PackText subtitle,
        String edition,
        LocalDate effectiveOn,
        List<PackChapter> chapters,
        List<PackAttachment> attachments,
        List<PackSource> sources,
        List<UUID> cases) {

    PackMatter {
        chapters = List.copyOf(chapters);
        attachments = List.copyOf(attachments);
        sources = List.copyOf(sources);
        cases = List.copyOf(cases);
    }

    /** Of no case, without files. */
    PackMatter(
            @Nullable UUID subject,
            String about,
            PackText subtitle,
            String edition,
            LocalDate effectiveOn,
            List<PackChapter> chapters,
            List<PackSource> sources) {
        this(subject, about, subtitle, edition, effectiveOn, chapters, List.of(), sources, List.of());
    }

    /** With these chapters only, in their order; all of them when none is named. */
    PackMatter only(List<String> chosen) {
        List<PackChapter> kept = new ArrayList<>(chapters);
        if (!chosen.isEmpty()) {
            kept.removeIf(chapter -> !chosen.contains(chapter.id()) && !chosen.contains(part(chapter)));
        }
        return new PackMatter(subject, about, subtitle, edition, effectiveOn, kept, attachments, sources, cases);
    }

    /** The part of the pack a chapter belongs to: "text" of "text-3". */
    private static String part(PackChapter chapter) {
        int cut = chapter.id().indexOf('-');
        return cut < 0 ? chapter.id() : chapter.id().substring(0, cut);
    }
}
