package org.aval.web.shared;

/** The texts as a request in one language finds them, for tests of the features. */
public final class TextsIn {

    private TextsIn() {}

    public static Texts language(String language) {
        Texts texts = new Texts();
        texts.language = new Language();
        texts.language.request = Asked.of("/home").cookie("language", language).request();
        texts.language.institution = Offering.languages("fr", "en");
        return texts;
    }
}
