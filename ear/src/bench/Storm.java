import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A storm at the sign-in door and what honest people feel of it meanwhile, all from one network address; run by hand,
 * never a test, against a portal that runs on this machine with its sample institution:
 *
 * <pre>
 *   ./start --data /tmp/bench &
 *   java ear/src/bench/Storm.java --port 8080 --seconds 15 --attackers 20 --pause 50
 * </pre>
 *
 * Attackers guess at the accounts of the sample and at numbers that are nobody's, pausing a little between two guesses. Meanwhile one reader turns pages, one
 * colleague signs in again and again on a device that knows her. Prints their times without and with the storm.
 */
public final class Storm {

    private static final String READER = "VB10004";
    private static final String COLLEAGUE = "VB10007";

    private final String base;
    private final String password;
    private final Duration length;
    private final int attackers;
    private final long pause;

    private Storm(Map<String, String> options) {
        base = "http://localhost:" + options.get("--port");
        password = options.get("--password");
        length = Duration.ofSeconds(Long.parseLong(options.get("--seconds")));
        pause = Long.parseLong(options.get("--pause"));
        attackers = Integer.parseInt(options.get("--attackers"));
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                new TreeMap<>(Map.of("--port", "8080", "--password", "val-boreal", "--seconds", "15", "--attackers", "20", "--pause", "50"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Storm storm = new Storm(options);
        Browser reader = storm.signedIn(READER);
        Browser colleague = storm.signedIn(COLLEAGUE);
        storm.probe("calm", reader, colleague);
        storm.attack(() -> {
            storm.probe("storm", reader, colleague);
            return null;
        });
    }

    /** Turns a page and signs in, one after the other, for the whole time. */
    private void probe(String weather, Browser reader, Browser colleague) throws Exception {
        List<Long> pages = new ArrayList<>();
        List<Long> signIns = new ArrayList<>();
        int refused = 0;
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            pages.add(timed(() -> reader.get("/charters/library")));
            colleague.post("/sign-out", Map.of());
            signIns.add(timed(() -> colleague.signIn(COLLEAGUE, password)));
            refused += colleague.get("/home").body().contains("name=\"password\"") ? 1 : 0;
            Thread.sleep(100);
        }
        System.out.printf("%-6s a page: %s   a sign-in on a known device: %s, refused %d%n", weather, told(pages), told(signIns), refused);
    }

    private void attack(Callable<Void> meanwhile) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLongArray answers = new AtomicLongArray(600);
        AtomicInteger guesses = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(attackers);
        for (int i = 0; i < attackers; i++) {
            crowd.submit(() -> {
                HttpClient client = HttpClient.newHttpClient();
                while (!over.get()) {
                    int guess = guesses.incrementAndGet();
                    String number = "VB" + (guess % 2 == 0 ? 10001 + guess / 2 % 31 : 50000 + guess % 40000);
                    answers.incrementAndGet(new Browser(base, client).signIn(number, "guess " + guess).statusCode());
                    Thread.sleep(pause);
                }
                return null;
            });
        }
        meanwhile.call();
        over.set(true);
        crowd.shutdown();
        System.out.printf("       %d guesses by %d attackers: %d answered, %d told that the door is full%n", guesses.get(), attackers, answers.get(200), answers.get(503));
    }

    private Browser signedIn(String number) throws Exception {
        Browser browser = new Browser(base);
        if (browser.signIn(number, password).body().contains("name=\"password\"")) {
            throw new IllegalStateException(number + " could not sign in");
        }
        return browser;
    }

    private static long timed(Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static String told(List<Long> times) {
        Collections.sort(times);
        return "%d times, p50 %d ms, p95 %d ms, max %d ms".formatted(times.size(), times.get(times.size() / 2),
                times.get((int) (times.size() * 0.95)), times.get(times.size() - 1));
    }

    /** A browser without a screen: it keeps its cookies and follows redirects. */
    private static final class Browser {

        private final HttpClient client;
        private final String base;

        Browser(String base) {
            this(base, HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build());
        }

        Browser(String base, HttpClient client) {
            this.base = base;
            this.client = client;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String number, String password) throws IOException, InterruptedException {
            return post("/sign-in", Map.of("number", number, "password", password, "back", "/verify"));
        }

        HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
            String body = String.join("&", form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).toList());
            return client.send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
