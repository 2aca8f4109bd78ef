package org.aval.policies.letters;

import java.util.Locale;
import java.util.ResourceBundle;

/** The roles as a letter names them. */
public final class RoleNames {

    private RoleNames() {}

    /** The name of a role in "fr" or "en". */
    public static String of(String role, String language) {
        return ResourceBundle.getBundle(
                        "letters.roles",
                        Locale.forLanguageTag(language),
                        RoleNames.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(role);
    }
}
