import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how long files of people take on the portal that runs on this machine with its sample institution; run by
 * hand on a database nobody needs afterwards, never a test:
 *
 * <pre>
 *   ./start --data /tmp/bench &
 *   java ear/src/bench/ImportBench.java --port 8080
 * </pre>
 *
 * Sends 10,000 joiners, then 90,000 more, then all 100,000 with one in a hundred changed, and prints for each how long
 * it takes until the reader sees what it would do, and until it is written. A complete list is checked only.
 */
public final class ImportBench {

    private static final String[] UNITS = {"URG", "MED", "PED", "ONC", "PHA", "REA", "DSI"};
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final int FIRST = 10_000;
    private static final int ALL = 100_000;

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.ALWAYS).build();
    /** A redirect after a file is followed by hand: the client would tell the next page that a file comes with it. */
    private final HttpClient sender = HttpClient.newBuilder().cookieHandler(cookies).build();

    private ImportBench(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--port", "8080", "--password", "val-boreal"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        ImportBench bench = new ImportBench("http://localhost:" + options.get("--port"));
        bench.get("/home");
        bench.post("/sign-in", Map.of("number", "VB10021", "password", options.get("--password"), "back", "/home"));
        System.out.printf("%-46s %10s %10s%n", "rows", "shown, ms", "written, ms");
        bench.measure("10,000 joiners", "CHANGES", file(0, FIRST, i -> row(i, 0)), true);
        bench.measure("90,000 joiners", "CHANGES", file(FIRST, ALL, i -> row(i, 0)), true);
        bench.measure("100,000 of whom 1 % changed", "CHANGES", file(0, ALL, i -> row(i, i % 100 == 50 ? 1 : 0)), true);
        bench.measure("the same again", "CHANGES", file(0, ALL, i -> row(i, i % 100 == 50 ? 1 : 0)), false);
        bench.measure("a complete list that 1 % left", "COMPLETE", file(ALL / 100, ALL, i -> row(i, i % 100 == 50 ? 1 : 0)), false);
    }

    private static String file(int from, int to, IntFunction<String> row) {
        return "Matricule,Prénom,Nom,Courriel,Langue,Engagement,Profession,Publics,Unité,Titre,Titre en anglais,Gestionnaire,Premier jour\n"
                + IntStream.range(from, to).mapToObj(row).collect(Collectors.joining("\n"));
    }

    /** One in twenty leads the nineteen after; all of them are led by heads of the sample. */
    private static String row(int i, int changed) {
        String manager = i % 20 == 0 ? "VB10009" : "B" + (i / 20 * 20);
        return "B" + i + ",Prénom" + i + ",Nom-" + (i * 7919 % ALL) + (changed == 0 ? "" : "-Roy") + ",b" + i + "@chuvb.example,fr,PERMANENT,NURSE,CLINICIAN,"
                + UNITS[(i + (i % 200 == 50 ? changed : 0)) % UNITS.length] + ",Infirmière " + i % 50 + ",Nurse " + i % 50 + "," + manager + ",2020-01-06";
    }

    private void measure(String what, String kind, String csv, boolean write) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> shown = send(kind, csv);
        long checked = System.nanoTime();
        String address = shown.uri().getPath() + "?" + shown.uri().getQuery();
        if (!address.startsWith("/people/run")) {
            throw new IllegalStateException(what + ": " + shown.statusCode() + " " + shown.uri());
        }
        String written = "-";
        if (write) {
            long from = System.nanoTime();
            HttpResponse<String> done = post(address, form(shown.body()));
            written = Long.toString((System.nanoTime() - from) / 1_000_000);
            if (!done.body().contains("is-done")) {
                throw new IllegalStateException(what + " was not written: " + done.statusCode());
            }
        }
        System.out.printf("%-46s %10d %10s%n", what, (checked - began) / 1_000_000, written);
    }

    /** What the form that writes posts, its button included. */
    private static Map<String, String> form(String page) {
        int from = page.indexOf("id=\"write\"");
        Matcher fields = HIDDEN.matcher(page.substring(from, page.indexOf("</form>", from)));
        Map<String, String> values = new LinkedHashMap<>(Map.of("apply", "x"));
        while (fields.find()) {
            Matcher name = NAME.matcher(fields.group());
            Matcher value = VALUE.matcher(fields.group());
            if (name.find()) {
                values.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return values;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String kind, String csv) throws IOException, InterruptedException {
        String edge = "edge-of-the-bench";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + csv + "\r\n--" + edge + "--\r\n";
        HttpResponse<String> answer = sender.send(HttpRequest.newBuilder(URI.create(base + "/people/import/file"))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").isEmpty() ? answer : get(answer.headers().firstValue("Location").get().replace(base, ""));
    }
}
