package org.aval.service.mandates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandateReach;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;

/** Mandates somebody could ask for in the tests. */
final class MandateScene {

    static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    static final LocalDate UNTIL = LocalDate.of(2027, 11, 30);

    private MandateScene() {}

    /** An expert on one topic for a year. */
    static MandateWish expert(UUID holder, String topic) {
        return wish(holder, MandateType.TOPIC_EXPERT, MessageLevel.EDUCATION, Set.of(topic), FROM, UNTIL);
    }

    static MandateWish wish(
            UUID holder, MandateType type, MessageLevel level, Set<String> topics, LocalDate from, LocalDate until) {
        return new MandateWish(
                holder,
                type,
                new MandateReach(Represented.INSTITUTION, null, "Infirmière", "Informer", level, "", false, false),
                new MandateLimits(
                        PreApproval.NONE, true, false, false, false, false, "", 1, LocalDate.of(2026, 1, 15), "", ""),
                new MandateScope(
                        topics.stream()
                                .map(topic -> new MandateTopic(topic, false))
                                .collect(Collectors.toSet()),
                        Set.of(Platform.BLOG, Platform.PRESS),
                        Set.of(),
                        Set.of("fr"),
                        Set.of(),
                        from,
                        until),
                null,
                null,
                null);
    }
}
