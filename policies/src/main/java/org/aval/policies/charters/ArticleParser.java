package org.aval.policies.charters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes one file of an article apart, line by line; whatever it does not know is an error that names its line, so that
 * nothing is lost in silence.
 */
final class ArticleParser {
    static final String INDENT = "   ";

    private static final String FENCE = "---";
    private static final String HEADING = "## ";
    private static final Pattern KEY = Pattern.compile("(\\w+): (.+)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\. (.+)");
    private static final List<String> KNOWN = List.of("code", "title", "mandatory", "catalogue", "codeOfEthics");

    private final String path;
    private final ArticleHeadings headings;
    private final List<String> lines;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();

    ArticleParser(String path, String file, ArticleHeadings headings) {
        this.path = path;
        this.headings = headings;
        this.lines = file.lines().toList();
        int body = frontMatter();
        StringBuilder section = null;
        for (int at = body; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(HEADING)) {
                section = heading(line.substring(HEADING.length()).strip(), at);
            } else if (section == null) {
                clauseLine(line, at);
            } else {
                section.append(line).append('\n');
            }
        }
        trimLastClause();
        sections.forEach((heading, text) -> require(!text.toString().isBlank(), heading, ArticleFault.HEADING));
    }

    ArticleMatter matter() {
        keys.keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(key -> {
            throw malformed(places.get(key), ArticleFault.UNKNOWN_KEY, key);
        });
        String mandatory = key("mandatory");
        require(List.of("true", "false").contains(mandatory), "mandatory", ArticleFault.MANDATORY);
        List<String> codeOfEthics = keys.containsKey("codeOfEthics") ? list("codeOfEthics") : List.of();
        return new ArticleMatter(key("code"), title(), mandatory.equals("true"), list("catalogue"), codeOfEthics);
    }

    ArticleText text() {
        Map<String, String> left = new LinkedHashMap<>();
        sections.forEach((heading, text) -> left.put(heading, text.toString().strip()));
        String example = section(left, headings.example());
        String why = section(left, headings.why());
        String seeAlso = section(left, headings.seeAlso());
        Map<String, String> audiences = notes(left, headings.audience());
        Map<String, String> jurisdictions = notes(left, headings.jurisdiction());
        left.keySet().forEach(unknown -> {
            throw malformed(places.get(unknown), ArticleFault.UNKNOWN_HEADING, unknown);
        });
        try {
            return new ArticleText(title(), clauses, example, why, seeAlso, audiences, jurisdictions);
        } catch (IllegalArgumentException e) {
            throw malformed(0, ArticleFault.PASSAGE, String.valueOf(e.getMessage()));
        }
    }

    /** Reads the keys between the two fences, and says where the text begins. */
    private int frontMatter() {
        int end = lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            throw malformed(1, ArticleFault.FRONT_MATTER, "");
        }
        for (int at = 1; at <= end; at++) {
            Matcher pair = KEY.matcher(lines.get(at));
            if (!pair.matches() || keys.put(pair.group(1), pair.group(2)) != null) {
                throw malformed(at + 1, ArticleFault.KEY, lines.get(at));
            }
            places.put(pair.group(1), at + 1);
        }
        return end + 2;
    }

    private StringBuilder heading(String heading, int at) {
        StringBuilder text = new StringBuilder();
        if (sections.put(heading, text) != null) {
            throw malformed(at + 1, ArticleFault.HEADING, heading);
        }
        places.put(heading, at + 1);
        return text;
    }

    private void clauseLine(String line, int at) {
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            clauses.add(clause.group(2));
            if (!clause.group(1).equals(String.valueOf(clauses.size()))) {
                throw malformed(at + 1, ArticleFault.CLAUSE_PLACE, clause.group(1));
            }
        } else if (!clauses.isEmpty() && (line.isEmpty() || line.startsWith(INDENT))) {
            String continued = line.isEmpty() ? "" : line.substring(INDENT.length());
            clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1) + "\n" + continued);
        } else if (!line.isBlank()) {
            throw malformed(at + 1, ArticleFault.OUTSIDE_CLAUSES, line);
        }
    }

    private void trimLastClause() {
        if (!clauses.isEmpty()) {
            clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1).stripTrailing());
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
        String quoted = key("title");
        boolean inQuotes = quoted.length() >= 2 && quoted.startsWith("\"") && quoted.endsWith("\"");
        require(inQuotes, "title", ArticleFault.TITLE);
        return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private List<String> list(String key) {
        String value = key(key);
        require(value.startsWith("[") && value.endsWith("]"), key, ArticleFault.LIST);
        String inside = value.substring(1, value.length() - 1).strip();
        return inside.isEmpty() ? List.of() : List.of(inside.split(",\\s*"));
    }

    private String key(String key) {
        String value = keys.get(key);
        if (value == null) {
            throw malformed(0, ArticleFault.MISSING_KEY, key);
        }
        return value;
    }

    private String section(Map<String, String> left, String heading) {
        String text = left.remove(heading);
        if (text == null) {
            throw malformed(0, ArticleFault.MISSING_HEADING, heading);
        }
        return text;
    }

    private void require(boolean met, String place, ArticleFault fault) {
        if (!met) {
            throw malformed(places.getOrDefault(place, 0), fault, place);
        }
    }

    private MalformedArticleException malformed(int line, ArticleFault fault, String told) {
        return new MalformedArticleException(path, line, fault, told);
    }
}
