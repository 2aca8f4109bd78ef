package org.aval.policies.markdown;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * What a charter may use of Markdown: paragraphs, lists, emphasis and links. Markup of its own is shown as it was typed,
 * a picture as its words, and a link that leads anywhere but to the web or to a mail leads nowhere.
 */
public final class Markdown {

    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OnlyOutward())
            .softbreak("<br />\n")
            .omitSingleParagraphP(true)
            .nodeRendererFactory(Alone::new)
            .build();

    private Markdown() {}

    /** The markup of a text; that of one paragraph has no paragraph around it. */
    public static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    /** Links of the portal itself and of the web. */
    private static final class OnlyOutward implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            String bare = url.strip();
            String lower = bare.toLowerCase(Locale.ROOT);
            boolean own = bare.startsWith("/") && !bare.startsWith("//") && !bare.startsWith("/\\");
            return own || SCHEMES.stream().anyMatch(lower::startsWith) ? bare : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Shows the words of a picture and nothing else of it. */
    private static final class Alone implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Alone(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
