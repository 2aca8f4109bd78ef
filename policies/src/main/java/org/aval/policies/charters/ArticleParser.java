package org.aval.policies.charters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.policies.MalformedPolicyFileException;

/** Takes one file of an article apart; whatever it does not know is an error, so that nothing is lost in silence. */
final class ArticleParser {
    static final String INDENT = "   ";

    private static final Pattern FILE = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(\\w+): (.+)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern HEADING = Pattern.compile("^## ", Pattern.MULTILINE);

    private final String path;
    private final ArticleHeadings headings;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    ArticleParser(String path, String file, ArticleHeadings headings) {
        this.path = path;
        this.headings = headings;
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw malformed("does not begin with front matter between two lines ---");
        }
        parts.group(1).lines().forEach(this::key);
        String[] blocks = HEADING.split(parts.group(2));
        blocks[0].strip().lines().forEach(this::clauseLine);
        Arrays.stream(blocks).skip(1).forEach(this::section);
    }

    ArticleMatter matter() {
        List<String> known = List.of("code", "title", "mandatory", "catalogue", "codeOfEthics");
        keys.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            throw malformed("does not know the key " + key);
        });
        String mandatory = required(keys, "mandatory");
        if (!List.of("true", "false").contains(mandatory)) {
            throw malformed("mandatory is neither true nor false");
        }
        List<String> codeOfEthics = keys.containsKey("codeOfEthics") ? list("codeOfEthics") : List.of();
        return new ArticleMatter(
                required(keys, "code"), title(), mandatory.equals("true"), list("catalogue"), codeOfEthics);
    }

    ArticleText text() {
        Map<String, String> left = new LinkedHashMap<>(sections);
        String example = required(left, headings.example());
        String why = required(left, headings.why());
        String seeAlso = required(left, headings.seeAlso());
        left.keySet().removeAll(List.of(headings.example(), headings.why(), headings.seeAlso()));
        Map<String, String> audiences = notes(left, headings.audience());
        Map<String, String> jurisdictions = notes(left, headings.jurisdiction());
        if (!left.isEmpty()) {
            throw malformed("does not know the headings " + left.keySet());
        }
        try {
            return new ArticleText(title(), clauses, example, why, seeAlso, audiences, jurisdictions);
        } catch (IllegalArgumentException e) {
            throw new MalformedPolicyFileException(path, e);
        }
    }

    private void key(String line) {
        Matcher pair = KEY.matcher(line);
        if (!pair.matches() || keys.put(pair.group(1), pair.group(2)) != null) {
            throw malformed("cannot read the line \"" + line + "\"");
        }
    }

    private void clauseLine(String line) {
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            clauses.add(clause.group(2));
            if (Integer.parseInt(clause.group(1)) != clauses.size()) {
                throw malformed("clause " + clause.group(1) + " is not in its place");
            }
        } else if (!clauses.isEmpty() && (line.isEmpty() || line.startsWith(INDENT))) {
            String continued = line.isEmpty() ? "" : line.substring(INDENT.length());
            clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1) + "\n" + continued);
        } else {
            throw malformed("has a line outside of the clauses: \"" + line + "\"");
        }
    }

    private void section(String block) {
        String[] parts = block.split("\n", 2);
        if (parts.length < 2 || sections.put(parts[0].strip(), parts[1].strip()) != null) {
            throw malformed("has no text under, or has twice, the heading " + parts[0]);
        }
    }

    private static Map<String, String> notes(Map<String, String> left, String heading) {
        Map<String, String> notes = new LinkedHashMap<>();
        String prefix = heading + " ";
        left.forEach((key, note) -> {
            if (key.startsWith(prefix)) {
                notes.put(key.substring(prefix.length()), note);
            }
        });
        left.keySet().removeIf(key -> key.startsWith(prefix));
        return notes;
    }

    private String title() {
        String quoted = required(keys, "title");
        if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw malformed("its title is not between quotation marks");
        }
        return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private List<String> list(String key) {
        String value = required(keys, key);
        if (!value.startsWith("[") || !value.endsWith("]")) {
            throw malformed(key + " is not a list");
        }
        String inside = value.substring(1, value.length() - 1).strip();
        return inside.isEmpty() ? List.of() : List.of(inside.split(",\\s*"));
    }

    private String required(Map<String, String> from, String key) {
        String value = from.get(key);
        if (value == null) {
            throw malformed("has no " + key);
        }
        return value;
    }

    private MalformedPolicyFileException malformed(String reason) {
        return new MalformedPolicyFileException(path, reason);
    }
}
