package org.aval.policies.charters;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the one article of a text says that exists as a PDF: which document it is, by its digest, and the way to it. */
public final class FileClause {

    private FileClause() {}

    /**
     * The clause in this language.
     *
     * @param name the name of the file, without what Markdown would read in it
     * @param address where the document is opened
     */
    public static String of(String language, String name, PdfFile file, String address) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle words = ResourceBundle.getBundle(
                "charters.file",
                locale,
                FileClause.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String clause = new MessageFormat(words.getString("clause"), locale)
                .format(new Object[] {name, file.pages(), file.sha256()});
        return clause + " [" + words.getString("open") + "](" + address + ")";
    }
}
