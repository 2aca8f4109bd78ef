package org.aval.policies.letters;

import java.util.Locale;
import java.util.ResourceBundle;

/** Channels, languages and levels of a mandate as its papers name them. */
public final class MandateNames {

    private MandateNames() {}

    /** The name of "channel.RADIO", "language.fr", "level.EDUCATION" or "preApproval.COMMS" in "fr" or "en". */
    public static String of(String key, String language) {
        return ResourceBundle.getBundle(
                        "letters.mandates",
                        Locale.forLanguageTag(language),
                        MandateNames.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
