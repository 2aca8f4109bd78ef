package org.aval.policies.publications;

import com.fasterxml.jackson.core.type.TypeReference;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The questions before posting, as they travel with the portal. */
public final class Questions {

    private static final Once<Read> FILE =
            new Once<>(() -> PolicyFile.json("publications/questions.json", new TypeReference<File>() {})
                    .read());

    private Questions() {}

    private record File(
            List<QuestionRow> questions, List<Pair.Row> pairs, List<Sentence> sentences, List<Sentence> findings) {

        Read read() {
            return new Read(
                    questions.stream().map(QuestionRow::question).toList(),
                    pairs.stream().map(Pair.Row::pair).toList(),
                    byCode(sentences),
                    byCode(findings));
        }

        private static Map<String, Map<String, String>> byCode(List<Sentence> said) {
            return said.stream()
                    .collect(Collectors.toMap(Sentence::code, one -> Map.of("fr", one.fr(), "en", one.en())));
        }
    }

    private record Sentence(String code, String fr, String en) {}

    private record Read(
            List<Question> questions,
            List<Pair> pairs,
            Map<String, Map<String, String>> sentences,
            Map<String, Map<String, String>> findings) {}

    /** The twelve, in the order in which they are asked. */
    public static List<Question> all() {
        return FILE.get().questions();
    }

    /** The question the portal's rules know by this word. */
    public static Question read(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no question " + code));
    }

    /** The pairs of purpose and channel that do not go together. */
    public static List<Pair> pairs() {
        return FILE.get().pairs();
    }

    /** What stands against this purpose on this channel. */
    public static Optional<Pair> against(String purpose, String channel) {
        return pairs().stream().filter(pair -> pair.concerns(purpose, channel)).findFirst();
    }

    /** A sentence to add to a post, as the institution would say it. */
    public static String sentence(String code, String language, String institution) {
        return said(FILE.get().sentences(), code, language, institution);
    }

    /** What stands in the way of a post by a rule of the portal, completed with these words. */
    public static String finding(String code, String language, List<String> details) {
        return said(FILE.get().findings(), code, language, details.toArray());
    }

    private static String said(
            Map<String, Map<String, String>> words, String code, String language, Object... details) {
        Map<String, String> said = words.get(code);
        if (said == null) {
            throw new IllegalArgumentException("there is no sentence " + code);
        }
        return new MessageFormat(said.get(language), Locale.forLanguageTag(language)).format(details);
    }

    /** The codes of the sentences there are. */
    static List<String> sentences() {
        return List.copyOf(FILE.get().sentences().keySet());
    }
}
