package org.aval.policies.statements;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;

/** The statements of attestation; a version, once signed by anybody, never changes: a new wording is a new version. */
public final class Statements {
    private Statements() {}

    /**
     * The statement as the person reads and signs it.
     *
     * @param details what it is completed with: the charter's number, the audiences in words, and what else it names
     */
    public static String text(String version, String language, Object... details) {
        String path = "statements/" + version + ".properties";
        String pattern = read(path).getProperty(language);
        if (pattern == null) {
            throw new MalformedPolicyFileException(path, "no text in language " + language);
        }
        return new MessageFormat(pattern, Locale.forLanguageTag(language)).format(details);
    }

    private static Properties read(String path) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(PolicyFile.text(path)));
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedPolicyFileException(path, e);
        }
        return texts;
    }
}
