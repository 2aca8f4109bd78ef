package org.aval.domain.shared;

/** The domain says no, and says why with a key that every language translates. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    public Refusal(Verdict verdict) {
        super(verdict.why());
        this.verdict = verdict;
    }

    public Refusal(String why, Object... details) {
        this(Verdict.refused(why, details));
    }

    public Verdict verdict() {
        return verdict;
    }
}
