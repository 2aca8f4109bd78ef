package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What is weighed before personal expression is judged: the link with the work, what was said, to whom, the harm, the
 * intent, and whether something less intrusive would do.
 */
@Embeddable
public record BalanceTest(
        @Column(nullable = false) String linkWithWork,
        @Column(nullable = false) String content,
        @Column(nullable = false) String audience,
        @Column(nullable = false) String harm,
        @Column(nullable = false) String intent,
        @Column(nullable = false) String lessIntrusive)
        implements Serializable {

    public static final BalanceTest NONE = new BalanceTest("", "", "", "", "", "");

    /** Is each of the six answered? */
    public boolean isComplete() {
        return Stream.of(linkWithWork, content, audience, harm, intent, lessIntrusive)
                .noneMatch(String::isBlank);
    }
}
