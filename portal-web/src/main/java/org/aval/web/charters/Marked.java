package org.aval.web.charters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.aval.policies.markdown.Markdown;

/** The Markdown of a charter as markup: #{marked.up(clause.text())}, shown without escaping, for it is clean. */
@Named("marked")
@ApplicationScoped
public class Marked {

    /** The markup of a text. */
    public String up(String text) {
        return text == null ? "" : Markdown.html(text);
    }
}
