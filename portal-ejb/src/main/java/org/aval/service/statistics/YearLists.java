package org.aval.service.statistics;

/** By which names the parts of a yearly report are kept in its editions. */
public final class YearLists {

    /** How cases ended: {@link org.aval.domain.statistics.Ending} in its order. */
    public static final String ENDINGS = "ENDING";
    /** Followed by a {@link org.aval.domain.statistics.Delay}: in how many cases within the days of the rule, and in how many not. */
    public static final String WITHIN = "WITHIN:";
    /** Followed by a measure: in how many cases it was ordered, and in how many not. */
    public static final String MEASURE = "MEASURE:";

    /** Followed by an article of the charter: how many closed cases cite it, and how many cases do not. */
    public static final String ARTICLE = "ARTICLE:";
    /** Why it came to it: {@link org.aval.domain.lessons.RootCause} in its order, and last the cases of which nobody said so. */
    public static final String CAUSES = "CAUSE";

    private YearLists() {}
}
