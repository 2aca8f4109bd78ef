package org.aval.domain.charters;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.people.Audience;

/**
 * One article as one reader sees it: the common clauses, then the boxes of this reader's audiences and jurisdiction.
 *
 * @param number the place in the reading, from 0
 */
public record ShownArticle(
        String code,
        int number,
        boolean mandatory,
        String title,
        List<Clause> clauses,
        String example,
        String why,
        String seeAlso,
        List<AudienceBox> audienceBoxes,
        String jurisdictionBox,
        List<String> citations)
        implements Serializable {

    /** A numbered clause; the number (A5.1) is how an incident, a refusal or a training cites it. */
    public record Clause(String number, String text) implements Serializable {}

    /** What is said to one audience only. */
    public record AudienceBox(Audience audience, String text) implements Serializable {}
}
