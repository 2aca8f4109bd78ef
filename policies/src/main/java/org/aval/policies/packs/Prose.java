package org.aval.policies.packs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.policies.markdown.Markdown;

/** Markdown as a pack prints it: links tell a screen reader where they lead, and only those to the web are links. */
final class Prose {

    private static final Pattern LINK = Pattern.compile("<a([^>]*?)href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private Prose() {}

    /** Paragraphs and lists. */
    static String blocks(String markdown) {
        String html = linked(Markdown.html(markdown));
        return html.startsWith("<p>") || html.startsWith("<ul") || html.startsWith("<ol") ? html : "<p>" + html + "</p>";
    }

    /** What may stand inside a paragraph, if it is one. */
    static String inline(String markdown) {
        return linked(Markdown.html(markdown));
    }

    private static String linked(String html) {
        return LINK.matcher(html).replaceAll(found -> Matcher.quoteReplacement(link(found.group(2), found.group(3))));
    }

    private static String link(String address, String words) {
        boolean outward = address.startsWith("http") || address.startsWith("mailto:");
        String titled = words.replaceAll("<[^>]*>", "");
        return outward ? "<a href=\"" + address + "\" title=\"" + titled + "\">" + words + "</a>" : words;
    }
}
