package org.aval.policies.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The audiences as they are named in a sentence: « personnel clinique et étudiants ». */
public final class AudienceNames {

    private AudienceNames() {}

    /** The names in the order given, joined as one speaks; "fr" or "en". */
    public static String inWords(Collection<String> audiences, String language) {
        ResourceBundle names = ResourceBundle.getBundle(
                "statements.audiences",
                Locale.forLanguageTag(language),
                AudienceNames.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> words = new ArrayList<>();
        audiences.forEach(audience -> words.add(names.getString(audience)));
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.remove(words.size() - 1);
        return String.join(", ", words) + " " + names.getString("and") + " " + last;
    }
}
