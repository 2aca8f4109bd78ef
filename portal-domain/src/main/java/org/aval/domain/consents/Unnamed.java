package org.aval.domain.consents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aval.domain.shared.Verdict;

/**
 * Nobody is named here: what looks like a name, a health number or an address is refused before it is kept (ruling 17).
 * The form that was signed, with the name, stays in the patient record or in a sealed cupboard.
 */
public final class Unnamed {

    /** Letters, digits and hyphens, one digit at least: CASE-88F2, VB10024. */
    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\d)[A-Z0-9]{2,12}(-[A-Z0-9]{1,12}){0,3}");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w");

    /** Québec: four letters and eight digits; Switzerland: thirteen digits that begin with 756; France: thirteen or fifteen. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<![A-Z])[A-Z]{4}[ .-]?\\d{4}[ .-]?\\d{4}(?!\\d)"),
            Pattern.compile("756[ .-]?\\d{4}[ .-]?\\d{4}[ .-]?\\d{2}"),
            Pattern.compile(
                    "(?<!\\d)[1-478][ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d[\\dAB][ .-]?\\d{3}[ .-]?\\d{3}([ .-]?\\d{2})?(?!\\d)"),
            Pattern.compile("(?<!\\d)(\\d[ .-]?){9,}(?!\\d)"));

    private Unnamed() {}

    /** Is this a reference that says nothing to whoever has no list to read it with? */
    static Verdict reference(String reference) {
        return Verdict.unless(reference.isEmpty(), "consents.subjectMissing")
                .and(() -> Verdict.unless(ADDRESS.matcher(reference).find(), "consents.subjectAddress"))
                .and(() -> Verdict.unless(isNumber(reference), "consents.subjectNumber"))
                .and(() -> Verdict.unless(!REFERENCE.matcher(reference).matches(), "consents.subjectName"));
    }

    /** Is there no number and no address of anybody in these words? */
    public static Verdict words(String... texts) {
        return Verdict.unless(
                Stream.of(texts).anyMatch(text -> ADDRESS.matcher(text).find() || isNumber(text)),
                "consents.wordsTell");
    }

    private static boolean isNumber(String text) {
        String capital = text.toUpperCase(Locale.ROOT);
        return NUMBERS.stream().anyMatch(number -> number.matcher(capital).find());
    }
}
