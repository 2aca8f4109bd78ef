package org.aval.domain.mandates;

import java.io.Serializable;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a topic is called and where it stands.
 *
 * @param parent the code of the topic it belongs to, null at the top
 */
public record TopicWording(@Nullable String parent, String nameFr, String nameEn) implements Serializable {

    private static final int LONGEST = 120;

    public TopicWording {
        nameFr = nameFr.strip();
        nameEn = nameEn.strip();
    }

    /** Is there a name in each language, short enough for a line? */
    public Verdict complete() {
        return Verdict.unless(nameFr.isEmpty(), "mandates.topic.nameFrMissing")
                .and(() -> Verdict.unless(nameEn.isEmpty(), "mandates.topic.nameEnMissing"))
                .and(() -> Verdict.unless(nameFr.length() > LONGEST, "mandates.topic.nameFrLong", LONGEST))
                .and(() -> Verdict.unless(nameEn.length() > LONGEST, "mandates.topic.nameEnLong", LONGEST));
    }
}
