package org.aval.policies.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.aval.policies.proofs.ConsistencyProof;
import org.aval.policies.proofs.MalformedProofException;
import org.aval.policies.proofs.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * Checks papers and checkpoints without the portal and without a network: {@code java -jar aval-verify.jar --help}. Exit
 * status: 0 everything holds, 1 something does not, 2 it could not be checked.
 */
public final class AvalVerify {

    private static final int HOLDS = 0;
    private static final int FAILS = 1;
    private static final int UNCHECKED = 2;
    private static final int FILES_OF_CHECKPOINTS = 3;
    private static final String KEYS = "aval-keys.txt";

    private final PrintStream out;
    private final List<Path> files = new ArrayList<>();
    private Path keyFile = Path.of(KEYS);
    private String language = Locale.getDefault().getLanguage();
    private boolean checkpoints;
    private boolean help;

    private AvalVerify(PrintStream out) {
        this.out = out;
    }

    /** Checks what the arguments name. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, PrintStream out) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.OFF);
        return new AvalVerify(out).run(new ArrayDeque<>(List.of(arguments)));
    }

    private int run(Deque<String> arguments) {
        boolean understood = read(arguments);
        Words words = new Words(language);
        if (!understood || help || files.isEmpty() || checkpoints && files.size() != FILES_OF_CHECKPOINTS) {
            out.println(words.of("help"));
            return help ? HOLDS : UNCHECKED;
        }
        try {
            if (!Files.exists(keyFile)) {
                out.println(words.of("keys.missing", keyFile));
                return UNCHECKED;
            }
            TrustedKeys keys = TrustedKeys.parse(Files.readString(keyFile));
            return checkpoints ? checkpoints(keys, words) : papers(keys, words);
        } catch (IOException e) {
            out.println(words.of("file.unreadable", String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            out.println(words.of("keys.broken", keyFile));
        }
        return UNCHECKED;
    }

    private boolean read(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            switch (argument) {
                case "--help", "-h" -> help = true;
                case "--checkpoints" -> checkpoints = true;
                case "--keys" -> keyFile = Path.of(value(arguments));
                case "--lang" -> language = value(arguments);
                default -> {
                    if (argument.startsWith("--")) {
                        return false;
                    }
                    files.add(Path.of(argument));
                }
            }
        }
        return true;
    }

    private static String value(Deque<String> arguments) {
        @Nullable String value = arguments.poll();
        return value == null ? "" : value;
    }

    private int papers(TrustedKeys keys, Words words) throws IOException {
        boolean all = true;
        for (Path file : files) {
            Findings findings = PdfVerification.of(Files.readAllBytes(file), keys);
            out.println(file + "\n" + words.of(findings.verdict()));
            findings.all()
                    .forEach(finding -> out.println("  " + words.mark(finding.outcome()) + " " + words.of(finding)));
            out.println("  SHA-256 " + findings.sha256());
            all &= findings.holds();
        }
        return all ? HOLDS : FAILS;
    }

    private int checkpoints(TrustedKeys keys, Words words) throws IOException {
        try {
            SignedNote former = SignedNote.parse(Files.readString(files.get(0)));
            SignedNote latter = SignedNote.parse(Files.readString(files.get(1)));
            ConsistencyProof proof = ConsistencyProof.parse(Files.readString(files.get(2)));
            return told(former, keys, words) & told(latter, keys, words) & grown(former, latter, proof, words)
                    ? HOLDS
                    : FAILS;
        } catch (MalformedProofException e) {
            out.println(words.mark(Outcome.FAILS) + " " + words.of("checkpoint.broken"));
            return FAILS;
        }
    }

    private boolean told(SignedNote note, TrustedKeys keys, Words words) {
        boolean holds = keys.logs().stream()
                .anyMatch(key -> note.checkpoint().origin().equals(key.name()) && note.isSignedBy(key));
        String size = String.valueOf(note.checkpoint().size());
        return tell(new Finding("checkpoint.signed", outcome(holds), List.of(note.checkpoint().origin(), size)), words);
    }

    private boolean grown(SignedNote former, SignedNote latter, ConsistencyProof proof, Words words) {
        var before = former.checkpoint();
        var after = latter.checkpoint();
        boolean holds = before.origin().equals(after.origin())
                && proof.smaller() == before.size()
                && proof.size() == after.size()
                && proof.holds(before.root(), after.root());
        List<String> sizes = List.of(String.valueOf(before.size()), String.valueOf(after.size()));
        return tell(new Finding("checkpoint.grown", outcome(holds), sizes), words);
    }

    private static Outcome outcome(boolean holds) {
        return holds ? Outcome.HOLDS : Outcome.FAILS;
    }

    private boolean tell(Finding finding, Words words) {
        out.println(words.mark(finding.outcome()) + " " + words.of(finding));
        return finding.outcome() == Outcome.HOLDS;
    }
}
