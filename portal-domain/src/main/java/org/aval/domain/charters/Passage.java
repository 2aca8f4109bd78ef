package org.aval.domain.charters;

import java.io.Serializable;
import java.util.List;

/**
 * One passage of an article in two versions.
 *
 * @param target the clause's number, the audience or the jurisdiction; empty for the other parts
 * @param formerly the number a clause had before, where it is another; else empty
 */
public record Passage(ArticlePart part, String target, String formerly, Change change, List<Span> spans)
        implements Serializable {

    public Passage {
        spans = List.copyOf(spans);
    }

    public boolean isChanged() {
        return change != Change.SAME;
    }

    /** The words of the earlier version. */
    public String before() {
        return without(Change.ADDED);
    }

    /** The words of the later version. */
    public String after() {
        return without(Change.REMOVED);
    }

    private String without(Change left) {
        StringBuilder words = new StringBuilder();
        spans.stream().filter(span -> span.change() != left).forEach(span -> words.append(span.text()));
        return words.toString();
    }
}
