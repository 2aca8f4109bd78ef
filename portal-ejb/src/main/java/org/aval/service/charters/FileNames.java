package org.aval.service.charters;

/** The names of files that people send. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The bare name of a file, without what Markdown would read in it. */
    static String plain(String name) {
        String bare = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._'’()-]", "")
                .replace("_", "-")
                .strip();
        String named = bare.isEmpty() ? "document.pdf" : bare;
        return named.substring(0, Math.min(named.length(), LONGEST));
    }
}
