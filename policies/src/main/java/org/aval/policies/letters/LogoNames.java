package org.aval.policies.letters;

import java.util.Locale;
import java.util.ResourceBundle;

/** Purposes, media and kinds of marks as the letter of a permit names them. */
public final class LogoNames {

    private LogoNames() {}

    /** The name of "purpose.EVENT", "medium.POSTER" or "mark.SEAL" in "fr" or "en". */
    public static String of(String key, String language) {
        return ResourceBundle.getBundle(
                        "letters.logos",
                        Locale.forLanguageTag(language),
                        LogoNames.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
