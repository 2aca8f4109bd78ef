package org.aval.service.parameters;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.SourceFlag;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, the value in force, and what is to come.
 *
 * @param next the value that follows, null when none is decided
 * @param pending the value somebody proposed, null when there is none or it does not concern the reader
 */
public record ParameterRow(Parameter parameter, Value inForce, @Nullable Value next, @Nullable Value pending)
        implements Serializable {

    /**
     * A value from a day on.
     *
     * @param source what it cites, an id or the institution's own words
     * @param sourceText the text behind the id; empty when the words say it all
     * @param own did the institution decide it
     */
    public record Value(
            String value, LocalDate from, String source, String sourceText, String seen, SourceFlag flag, boolean own)
            implements Serializable {

        /** What the portal recommends is no source of what an institution decides instead. */
        private static final String RECOMMENDED = "HOUSE";

        /** The source, empty when the value was only recommended. */
        public String lawCited() {
            return source.equals(RECOMMENDED) ? "" : source;
        }
    }

    /** Does the value in force rest on a source that nobody checked yet? */
    public boolean isVerifiable() {
        return inForce.flag().isVerifiable(inForce.own() && !inForce.source().isEmpty());
    }

    /** Would this change nothing, now or later? */
    boolean isAlready(String value, String source) {
        boolean sameSource = source.isEmpty() || source.equals(inForce.source());
        return next == null && inForce.value().equals(value) && sameSource;
    }
}
