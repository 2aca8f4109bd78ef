package org.aval.service.attestations;

import java.util.Locale;
import java.util.ResourceBundle;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.policies.statements.Statements;

/** The signature levels as they are printed. */
final class LevelNames {

    private LevelNames() {}

    static String inWords(SignatureLevel level, String language) {
        return ResourceBundle.getBundle(
                        "statements.levels",
                        Locale.forLanguageTag(language),
                        Statements.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(level.name());
    }
}
