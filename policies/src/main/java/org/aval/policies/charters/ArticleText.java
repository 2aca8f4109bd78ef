package org.aval.policies.charters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article in one language, in Markdown.
 *
 * @param clauses the duties, numbered from 1 under the article's code
 * @param audienceNotes what matters most to an audience, by its code
 * @param jurisdictionNotes what a territory adds, by its code
 */
public record ArticleText(
        String title,
        List<String> clauses,
        String example,
        String why,
        String seeAlso,
        Map<String, String> audienceNotes,
        Map<String, String> jurisdictionNotes) {

    public ArticleText {
        clauses = List.copyOf(clauses);
        audienceNotes = Collections.unmodifiableMap(new LinkedHashMap<>(audienceNotes));
        jurisdictionNotes = Collections.unmodifiableMap(new LinkedHashMap<>(jurisdictionNotes));
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("an article needs clauses");
        }
        List<String> passages = new ArrayList<>(clauses);
        passages.addAll(List.of(title, example, why, seeAlso));
        passages.addAll(audienceNotes.values());
        passages.addAll(jurisdictionNotes.values());
        passages.forEach(ArticleText::requirePlain);
    }

    // The file has headings of its own; a passage that brings one would not come back as it went.
    private static void requirePlain(String passage) {
        if (passage.isBlank() || !passage.equals(passage.strip())) {
            throw new IllegalArgumentException("a passage is empty or has space around it: \"" + passage + "\"");
        }
        if (passage.lines().anyMatch(line -> line.startsWith("## ")) || passage.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a passage holds a heading: \"" + passage + "\"");
        }
    }
}
