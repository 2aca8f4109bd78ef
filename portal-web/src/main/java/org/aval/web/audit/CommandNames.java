package org.aval.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.web.shared.Texts;

/** What commands are called by people: "Signer la charte" for attestations.SigningDesk.sign. */
@Named("commandNames")
@ApplicationScoped
public class CommandNames {

    private static final String BETWEEN = ".command.";

    @Inject
    Texts texts;

    /** The name of a command; what the journal calls it when it has none any more. */
    public String name(String command) {
        String key = command.replaceFirst("\\.", BETWEEN);
        return texts.has(key) ? texts.of(key) : command;
    }

    /**
     * Why it was refused, as the one who was refused read it, without the details, which the journal does not keep; the
     * kind of failure as it is.
     */
    public String why(String why) {
        return why.matches("[a-z]+\\..+") && texts.has(why) ? texts.outline(why) : why;
    }

    /** The commands whose name has all of these words, whatever the accents and capitals. */
    public Set<String> matching(String words) {
        String[] wanted = bare(words).split("\\s+");
        return Arrays.stream(AuditArea.values())
                .flatMap(area -> texts.keys(area.word() + BETWEEN).stream())
                .filter(key -> Arrays.stream(wanted).allMatch(bare(texts.of(key))::contains))
                .map(key -> key.replace(BETWEEN, "."))
                .collect(Collectors.toSet());
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
