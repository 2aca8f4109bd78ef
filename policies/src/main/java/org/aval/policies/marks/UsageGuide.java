package org.aval.policies.marks;

import org.aval.policies.PolicyFile;

/** The rules of use an installation begins with. */
public final class UsageGuide {

    private UsageGuide() {}

    /**
     * The rules as Markdown.
     *
     * @param language "fr" or "en"
     */
    public static String text(String language) {
        return PolicyFile.text("logos/guide_" + ("en".equals(language) ? "en" : "fr") + ".md");
    }
}
