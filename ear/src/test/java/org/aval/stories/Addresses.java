package org.aval.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address the portal answers, read from its sources: a new page or servlet cannot be forgotten. */
public final class Addresses {

    /** What is open to everybody, written by hand: whoever opens another address changes this list too. */
    static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-out",
            "/verify",
            "/verify/VB-0000-0000",
            "/verify/aval-verify.jar",
            "/verify/keys",
            "/verify/paper",
            "/report",
            "/report/proof.txt",
            "/report/follow",
            "/report/review",
            "/report/protection",
            "/report/leave",
            "/entry/administrator",
            "/entry/welcome",
            "/entry/forgotten",
            "/calendar/feed.ics",
            "/accounts",
            "/accounts.csv",
            "/accounts.json",
            "/accounts.pdf",
            "/interests/public",
            "/interests/public.csv",
            "/interests/public.pdf",
            "/look.css",
            "/mark/VB-0000-0000",
            "/health/live",
            "/health/ready",
            "/preferences/language",
            "/preferences/mode",
            "/error");

    private static final Path WEB = Path.of("..", "portal-web", "src", "main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?([^)}]*)}?\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"([^\"]*)\"");

    private Addresses() {}

    /** "/charters/library" for charters/library.xhtml. */
    public static Set<String> pages() {
        Path pages = WEB.resolve("webapp");
        return files(pages, ".xhtml")
                .map(file -> pages.relativize(file).toString())
                .filter(name -> !name.startsWith("WEB-INF") && !name.startsWith("resources"))
                .map(name -> "/" + name.replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> servlets() {
        return files(WEB.resolve("java"), ".java")
                .flatMap(file -> SERVLET.matcher(read(file)).results())
                .flatMap(servlet -> ADDRESS.matcher(servlet.group(1)).results())
                .map((MatchResult found) -> found.group(1).isEmpty() ? "/" : found.group(1))
                .map(address -> address.replace("/*", "/VB-0000-0000"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> all() {
        Set<String> all = pages();
        all.addAll(servlets());
        return all;
    }

    static Set<String> closed() {
        Set<String> closed = all();
        closed.removeAll(OPEN);
        return closed;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
