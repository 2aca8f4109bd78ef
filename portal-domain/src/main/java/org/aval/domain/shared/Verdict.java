package org.aval.domain.shared;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may this happen?". The page asks it to grey a button and say why,
 * the entity asks it again before it changes, the test asks it for every case.
 *
 * @param why the key of the reason, null when granted
 * @param details what the reason's sentence is completed with
 */
public record Verdict(@Nullable String why, List<Object> details) {

    public static final Verdict GRANTED = new Verdict(null, List.of());

    /** No, and this is why. */
    public static Verdict refused(String why, Object... details) {
        return new Verdict(why, List.of(details));
    }

    /** Yes, unless the condition holds. */
    public static Verdict unless(boolean forbidden, String why, Object... details) {
        return forbidden ? refused(why, details) : GRANTED;
    }

    public boolean granted() {
        return why == null;
    }

    /** This answer when it is a refusal, otherwise the next one. */
    public Verdict and(Supplier<Verdict> next) {
        return granted() ? next.get() : this;
    }

    /** Goes on when granted. @throws Refusal otherwise */
    public void orRefuse() {
        if (!granted()) {
            throw new Refusal(this);
        }
    }
}
