import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the portal that runs on this machine with its sample institution; run by hand, never a test:
 *
 * <pre>
 *   ./start --data /tmp/bench &
 *   java ear/src/bench/Bench.java --data /tmp/bench                  everybody clicks without a pause
 *   java ear/src/bench/Bench.java --data /tmp/bench --think 1000     a second between two pages, as a quick reader
 * </pre>
 *
 * Prints the server's own times of the newcomer's pages under twenty people at once (from the request lines of its
 * log), the certificate once warm, and the heap with five hundred people signed in. Loopback only, bounded in count.
 */
public final class Bench {

    private static final Pattern LINE = Pattern.compile("method=(\\S+) path=(\\S+) status=(\\d+) ms=(\\d+)");
    private static final Pattern OBLIGATION = Pattern.compile("/attestations/read\\?id=([0-9a-f-]{36})");
    private static final Pattern CERTIFICATE = Pattern.compile("/attestations/certificate\\.pdf\\?id=([0-9a-f-]{36})");

    private static final int PEOPLE = 20;
    private static final int ROUNDS = 30;
    private static final int SESSIONS = 500;

    private final String base;
    private final Path log;
    private final String password;
    private final long think;

    private Bench(String base, Path log, String password, long think) {
        this.base = base;
        this.log = log;
        this.password = password;
        this.think = think;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--port", "8080", "--data", "data", "--password", "val-boreal", "--think", "0"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        Bench bench = new Bench("http://localhost:" + options.get("--port"), data.resolve("server.log"), options.get("--password"),
                Long.parseLong(options.get("--think")));
        bench.pages();
        bench.certificate();
        bench.sessions(Long.parseLong(Files.readString(data.resolve("server.pid")).trim()));
    }

    /** Twenty people walk the newcomer's pages at once; the first rounds only warm up. */
    private void pages() throws Exception {
        List<Visitor> visitors = all(PEOPLE, i -> () -> signedIn(10001 + i % 24));
        walk(visitors, think == 0 ? ROUNDS / 3 : 2);
        long from = Files.size(log);
        long began = System.nanoTime();
        walk(visitors, think == 0 ? ROUNDS : ROUNDS / 3);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%d people at once, %d rounds each, %d ms between two pages, %.1f s%n", PEOPLE, think == 0 ? ROUNDS : ROUNDS / 3, think, seconds);
        report(from);
    }

    private void walk(List<Visitor> visitors, int rounds) throws Exception {
        all(visitors.size(), i -> () -> {
            Visitor visitor = visitors.get(i);
            for (int round = 0; round < rounds; round++) {
                visitor.get("/home");
                pause();
                String mine = visitor.get("/attestations/mine").body();
                Matcher open = OBLIGATION.matcher(mine);
                if (open.find()) {
                    pause();
                    visitor.get("/attestations/read?id=" + open.group(1));
                }
                pause();
                visitor.get("/charters/library");
                pause();
            }
            return visitor;
        });
    }

    private void pause() throws InterruptedException {
        Thread.sleep(think);
    }

    /** The certificate, the first time it is set and then as it is kept. */
    private void certificate() throws Exception {
        List<Long> first = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        for (int number : List.of(10001, 10002, 10003, 10004, 10006, 10007, 10008, 10009, 10011, 10012, 10013, 10014)) {
            Visitor visitor = signedIn(number);
            Matcher paper = CERTIFICATE.matcher(visitor.get("/attestations/mine").body());
            if (paper.find()) {
                String address = "/attestations/certificate.pdf?id=" + paper.group(1);
                first.add(timed(() -> visitor.get(address)));
                kept.add(timed(() -> visitor.get(address)));
            }
        }
        System.out.printf("certificate, asked for the first time: %s ms; again: %s ms (the first one warms up)%n", first, kept);
    }

    /** Five hundred signed-in people and what they leave in the heap after a collection. */
    private void sessions(long server) throws Exception {
        List<Visitor> crowd = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i += PEOPLE) {
            int offset = i;
            crowd.addAll(all(PEOPLE, k -> () -> {
                Visitor visitor = signedIn(10001 + (offset + k) % 24);
                visitor.get("/attestations/mine");
                return visitor;
            }));
        }
        run("jcmd", Long.toString(server), "GC.run");
        System.out.printf("%d signed-in people, heap after a collection:%n%s%n", crowd.size(),
                run("jcmd", Long.toString(server), "GC.heap_info"));
    }

    private void report(long from) throws IOException {
        Map<String, List<Integer>> times = new TreeMap<>();
        byte[] bytes = Files.readAllBytes(log);
        for (String line : new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8).split("\n")) {
            Matcher told = LINE.matcher(line);
            if (told.find() && told.group(3).equals("200")) {
                times.computeIfAbsent(told.group(1) + " " + told.group(2), key -> new ArrayList<>()).add(Integer.parseInt(told.group(4)));
            }
        }
        System.out.printf("%-34s %8s %8s %8s %8s%n", "server time, ms", "count", "p50", "p95", "max");
        times.forEach((page, list) -> {
            int[] sorted = list.stream().mapToInt(Integer::intValue).sorted().toArray();
            System.out.printf("%-34s %8d %8d %8d %8d%n", page, sorted.length, sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
        });
    }

    private Visitor signedIn(int number) throws Exception {
        Visitor visitor = new Visitor(base);
        visitor.get("/home");
        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("number", "VB" + number, "password", password, "back", "/home"));
        if (answer.statusCode() != 200 || answer.body().contains("name=\"password\"")) {
            throw new IllegalStateException("VB" + number + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    private interface Task<T> {
        Callable<T> of(int index);
    }

    private static <T> List<T> all(int count, Task<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(task.of(i));
            }
            List<T> results = new ArrayList<>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static long timed(Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    /** One browser without a screen: it keeps its cookies and follows redirects. */
    private static final class Visitor {

        private final HttpClient client;
        private final String base;

        Visitor(String base) {
            this.base = base;
            this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
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
