import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a register as a file; run by hand, never a test. The people come from SearchBench:
 *
 * <pre>
 *   AVAL_HEAP=256m ./start --data /tmp/bench-search &
 *   java … ear/src/bench/SearchBench.java --data /tmp/bench-search --entries 200000     a hundred thousand people
 *   java ear/src/bench/ExportBench.java --data /tmp/bench-search
 * </pre>
 *
 * Prints how long the whole register of people takes as a workbook and as comma separated values, how large it is, and the
 * most the server's heap held meanwhile.
 */
public final class ExportBench {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--port", "8080", "--data", "data", "--person", "VB10021", "--password", "val-boreal"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        String base = "http://localhost:" + options.get("--port");
        String server = Files.readString(Path.of(options.get("--data"), "server.pid")).trim();
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        client.send(HttpRequest.newBuilder(URI.create(base + "/home")).build(), BodyHandlers.ofString());
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("number=" + options.get("--person") + "&password=" + options.get("--password"))).build(), BodyHandlers.ofString());
        for (String ending : List.of("xlsx", "csv")) {
            Path file = Files.createTempFile("aval", "." + ending);
            heap(server, "GC.run");
            long began = System.nanoTime();
            CompletableFuture<Integer> answer = client.sendAsync(
                            HttpRequest.newBuilder(URI.create(base + "/people/register." + ending + "?view=all")).build(), BodyHandlers.ofFile(file))
                    .thenApply(response -> response.statusCode());
            long most = 0;
            while (!answer.isDone()) {
                most = Math.max(most, heap(server, "GC.heap_info"));
                Thread.sleep(200);
            }
            System.out.printf("%s: %d, %,d bytes, %.1f s, at most %d MB of heap in use%n", ending, answer.get(), Files.size(file),
                    (System.nanoTime() - began) / 1e9, most / 1024);
            Files.delete(file);
        }
    }

    /** The kilobytes in use: of the young and of the old objects, as the server's own tool tells them. */
    private static long heap(String server, String command) throws IOException {
        Process tool = new ProcessBuilder("jcmd", server, command).redirectErrorStream(true).start();
        Matcher used = USED.matcher(new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("Metaspace.*|class space.*", ""));
        long all = 0;
        while (used.find()) {
            all += Long.parseLong(used.group(1));
        }
        return all;
    }
}
