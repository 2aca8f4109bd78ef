package org.aval.web.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one feature in one language, as they stand in the file. */
record Bundle(String name, SortedMap<String, String> texts) {

    static final Path FOLDER = Path.of("src/main/resources/org/aval/texts");

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d+)");

    static Bundle read(String feature, String language) {
        String name = feature + "_" + language;
        SortedMap<String, String> texts = new TreeMap<>();
        for (String line : Sources.read(FOLDER.resolve(name + ".properties")).split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                String twice = texts.put(line.substring(0, equals), line.substring(equals + 1));
                if (twice != null) {
                    throw new AssertionError(line + " stands twice in " + name);
                }
            }
        }
        return new Bundle(name, texts);
    }

    static List<String> features() {
        return Sources.files(FOLDER, "_fr.properties").stream()
                .map(file -> file.getFileName().toString().replace("_fr.properties", ""))
                .toList();
    }

    /** The numbers of the details each text is completed with. */
    SortedMap<String, SortedSet<String>> details() {
        SortedMap<String, SortedSet<String>> details = new TreeMap<>();
        texts.forEach((key, text) -> {
            Matcher found = DETAIL.matcher(text);
            SortedSet<String> numbers = new TreeSet<>();
            while (found.find()) {
                numbers.add(found.group(1));
            }
            details.put(key, numbers);
        });
        return details;
    }
}
