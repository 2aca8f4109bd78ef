package org.aval.policies.interests;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The sentence somebody says or writes before speaking of a subject that a link bears on. */
public final class Disclosure {

    private static final Once<Map<String, Properties>> WORDS =
            new Once<>(() -> Map.of("fr", read("fr"), "en", read("en")));

    private Disclosure() {}

    /**
     * One link of the sentence.
     *
     * @param category the kind of link
     * @param counterparty with whom
     * @param since the year it began
     * @param until the year it ended, empty while it goes on
     */
    public record Told(String category, String counterparty, String since, String until) {}

    /** The sentence in "fr" or "en"; empty when there is nothing to tell. */
    public static String sentence(List<Told> links, String language) {
        if (links.isEmpty()) {
            return "";
        }
        Properties words = WORDS.get().get("en".equals(language) ? "en" : "fr");
        return word(words, links.size() == 1 ? "one" : "several")
                + links.stream().map(link -> told(words, link)).collect(Collectors.joining(word(words, "between")))
                + word(words, "end");
    }

    private static String told(Properties words, Told link) {
        String span = link.until().isEmpty()
                ? word(words, "since").replace("{0}", link.since())
                : word(words, link.until().equals(link.since()) ? "in" : "fromTo")
                        .replace("{0}", link.since())
                        .replace("{1}", link.until());
        return word(words, link.category()) + word(words, "with").replace("{0}", link.counterparty()) + span;
    }

    private static String word(Properties words, String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new MalformedPolicyFileException("interests/disclosure", "no word for " + key);
        }
        return word.replace("_", " ");
    }

    private static Properties read(String language) {
        String path = "interests/disclosure_" + language + ".properties";
        Properties words = new Properties();
        try {
            words.load(new StringReader(PolicyFile.text(path)));
        } catch (IOException e) {
            throw new MalformedPolicyFileException(path, e);
        }
        return words;
    }
}
