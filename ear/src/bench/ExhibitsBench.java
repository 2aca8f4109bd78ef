import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Measures what evidence costs: sending a file of a hundred megabytes, opening a case that holds fifty, and how much of the
 * server's memory and of its connections to the database that takes; run by hand, never a test, on a portal of its own:
 *
 * <pre>
 *   ./start --port 8080 --data /tmp/bench-exhibits &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/ExhibitsBench.java --data /tmp/bench-exhibits --port 8080
 * </pre>
 *
 * Prints beside each its yardstick, taken in the same run: the same bytes hashed and sealed twice, and written into a
 * table of the same database, without any portal.
 */
public final class ExhibitsBench {

    private static final int MEGABYTE = 1 << 20;
    private static final String BOUNDARY = "----bench";
    private static final String SECRETARY = "VB10007";

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.ALWAYS).build();
    private final HttpClient sending = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Connection database;
    private final Path log;
    private final long server;

    private ExhibitsBench(String base, Connection database, Path log, long server) {
        this.base = base;
        this.database = database;
        this.log = log;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--data", "data", "--port", "8080", "--password", "val-boreal", "--size", "100"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            ExhibitsBench bench = new ExhibitsBench("http://localhost:" + options.get("--port"), owner, data.resolve("server.log"),
                    Long.parseLong(Files.readString(data.resolve("server.pid")).trim()));
            bench.run(options.get("--password"), Integer.parseInt(options.get("--size")));
        }
    }

    private void run(String password, int size) throws Exception {
        String known = value("select coalesce(string_agg(id::text, ','), '') from incident_case");
        String code = reported();
        String incident = value("select id from incident_case where not id::text = any (string_to_array('" + known + "', ','))");
        signIn(password);
        send("/exhibits/file?case=" + incident, "", 1, 3); // warms up
        yardstick(size);
        memory("before");
        for (int seed = 100; seed < 103; seed++) {
            upload("a colleague sends " + size + " MB", "/exhibits/file?case=" + incident, "", size, seed);
        }
        upload("a reporter sends " + size + " MB", "/report/follow", reporterFields(code), size, 200);
        memory("after");
        tooLarge(incident, size);
        slow(incident, size);
        cut(incident, size);
        opening(incident, size);
    }

    /** The same bytes hashed, sealed twice and written into a table, by one thread without any portal. */
    private void yardstick(int size) throws Exception {
        long began = System.nanoTime();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] piece = new byte[MEGABYTE];
        new SplittableRandom(1).nextBytes(piece);
        for (int i = 0; i < size; i++) {
            digest.update(piece);
            seal(piece, i);
            seal(piece, i + size);
        }
        double sealed = since(began);
        began = System.nanoTime();
        database.setAutoCommit(false);
        change("create temporary table yardstick (number integer primary key, cipher bytea not null)");
        change("alter table yardstick alter column cipher set storage external");
        try (var insert = database.prepareStatement("insert into yardstick values (?, ?)")) {
            for (int i = 0; i < size; i++) {
                insert.setInt(1, i);
                insert.setBytes(2, piece);
                insert.executeUpdate();
            }
        }
        database.commit();
        database.setAutoCommit(true);
        change("drop table yardstick");
        System.out.printf("yardstick: %d MB hashed and sealed twice %.2f s, inserted by the megabyte %.2f s, together %.2f s%n", size, sealed, since(began), sealed + since(began));
    }

    private static byte[] seal(byte[] piece, int number) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = new byte[12];
        nonce[0] = (byte) number;
        nonce[1] = (byte) (number >> 8);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(128, nonce));
        return cipher.doFinal(piece);
    }

    private void upload(String what, String address, String fields, int size, int seed) throws Exception {
        long before = resident();
        AtomicLong most = new AtomicLong(before);
        Thread watching = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    most.accumulateAndGet(resident(), Math::max);
                    Thread.sleep(50);
                } catch (IOException | InterruptedException over) {
                    return;
                }
            }
        });
        watching.start();
        long began = System.nanoTime();
        HttpResponse<String> answer = send(address, fields, size, seed);
        double took = since(began);
        watching.interrupt();
        watching.join();
        System.out.printf("%s: %d, %.2f s, resident memory %d MB before, at most %d MB more%n", what, answer.statusCode(), took, before >> 20, (most.get() - before) >> 20);
    }

    private HttpResponse<String> send(String address, String fields, int size, int seed) throws Exception {
        byte[] head = (fields + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"vue" + seed + ".mp4\"\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        long length = head.length + (long) size * MEGABYTE + foot.length;
        return sending.send(HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", base)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new SequenceInputStream(new ByteArrayInputStream(head),
                        new SequenceInputStream(new Video((long) size * MEGABYTE, seed), new ByteArrayInputStream(foot)))), length)).build(), BodyHandlers.ofString());
    }

    /** What is more than is taken is refused with the page it was sent from. */
    private void tooLarge(String incident, int size) throws Exception {
        HttpResponse<String> answer = send("/exhibits/file?case=" + incident, "", size + 1, 300);
        System.out.printf("%d MB: %d, %s%n", size + 1, answer.statusCode(), answer.body().contains("id=\"file-problem\"") ? "refused beside the field" : "?");
    }

    /** Four send slowly; what they hold of the database meanwhile. */
    private void slow(String incident, int size) throws Exception {
        List<Socket> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(half(incident, size, 400 + i));
        }
        Thread.sleep(1500);
        System.out.printf("four that send slowly: %s connections of the database held, %d files waiting without a name%n",
                value("select count(*) from pg_stat_activity where usename = 'aval_portal' and state <> 'idle'"), waiting());
        long began = System.nanoTime();
        get("/incidents/case?id=" + incident);
        System.out.printf("  a page of the case meanwhile: %.0f ms%n", since(began) * 1000);
        for (Socket line : lines) {
            line.close();
        }
    }

    /** The line breaks in the middle: nothing is left. */
    private void cut(String incident, int size) throws Exception {
        String before = value("select (select count(*) from exhibit) || ' exhibits, ' || (select count(*) from exhibit_chunk) || ' pieces'");
        half(incident, size, 500).close();
        for (int i = 0; i < 100 && waiting() > 0; i++) {
            Thread.sleep(100);
        }
        String after = value("select (select count(*) from exhibit) || ' exhibits, ' || (select count(*) from exhibit_chunk) || ' pieces'");
        System.out.printf("cut in the middle: %s before, %s after, %d files left%n", before, after, waiting());
    }

    private Socket half(String incident, int size, int seed) throws Exception {
        Socket line = new Socket("localhost", URI.create(base).getPort());
        OutputStream out = line.getOutputStream();
        String held = String.join("; ", cookies.getCookieStore().getCookies().stream().map(Object::toString).toList());
        out.write(("POST /exhibits/file?case=" + incident + " HTTP/1.1\r\nHost: " + URI.create(base).getAuthority() + "\r\nOrigin: " + base + "\r\nCookie: " + held
                + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: " + (long) size * MEGABYTE
                + "\r\n\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mp4\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        new Video((long) size * MEGABYTE / 2, seed).transferTo(out);
        out.flush();
        return line;
    }

    /** A case with fifty megabytes of pictures and videos opens. */
    private void opening(String incident, int size) throws Exception {
        for (int i = 0; i < 25; i++) {
            send("/exhibits/file?case=" + incident, "", 2, 600 + i);
        }
        String address = "/incidents/case?id=" + incident;
        for (int i = 0; i < 40; i++) {
            get(address);
        }
        long from = Files.size(log);
        for (int i = 0; i < 100; i++) {
            get(address);
        }
        int[] told = ofTheServer(from, "/incidents/case");
        System.out.printf("the case with %s MB of evidence in %s exhibits: server p50 %d ms, p95 %d ms, worst %d ms (wanted: below 300)%n",
                value("select sum(length(c.cipher)) >> 20 from exhibit_chunk c join exhibit e on e.id = c.exhibit_id where e.incident_case_id = '" + incident + "'"),
                value("select count(*) from exhibit where incident_case_id = '" + incident + "'"), told[told.length / 2], told[(int) (told.length * 0.95) - 1], told[told.length - 1]);
        long again = Files.size(log);
        for (int i = 0; i < 100; i++) {
            get("/incidents/register");
        }
        int[] list = ofTheServer(again, "/incidents/register");
        System.out.printf("yardstick: the list of cases: server p50 %d ms, p95 %d ms%n", list[list.length / 2], list[(int) (list.length * 0.95) - 1]);
    }

    private void memory(String when) throws Exception {
        process("jcmd", Long.toString(server), "GC.run");
        long used = Pattern.compile("(?:heap|[gG]en\\w*) +total \\d+K, used (\\d+)K").matcher(process("jcmd", Long.toString(server), "GC.heap_info"))
                .results().mapToLong(generation -> Long.parseLong(generation.group(1))).sum();
        System.out.printf("%s: heap after a collection %d MB, resident %d MB%n", when, used >> 10, resident() >> 20);
    }

    private long resident() throws IOException {
        Matcher told = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(Files.readString(Path.of("/proc/" + server + "/status")));
        return told.find() ? Long.parseLong(told.group(1)) << 10 : -1;
    }

    /** Sealed files of the server that have lost their name already. */
    private long waiting() throws IOException {
        long found = 0;
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + server + "/fd"))) {
            for (Path one : open) {
                try {
                    String name = Files.readSymbolicLink(one).toString();
                    found += name.contains("/sealed") && name.endsWith("(deleted)") ? 1 : 0;
                } catch (IOException gone) {
                    // it was closed meanwhile
                }
            }
        }
        return found;
    }

    /** Somebody reports without an account. @return the code of the receipt */
    private String reported() throws Exception {
        String form = get("/report");
        String page = post("/report", fields(form) + "&category=COPYRIGHT&narrative=Une+photo+sans+licence&confidence=ANONYMOUS&send=send");
        Matcher code = Pattern.compile("(\\d{4} \\d{4} \\d{4} \\d{4})").matcher(page);
        if (!code.find()) {
            throw new IllegalStateException("no receipt: " + page);
        }
        return code.group(1);
    }

    private String reporterFields(String code) throws Exception {
        String page = post("/report/follow", fields(get("/report/follow")) + "&code=" + code.replace(" ", "+") + "&open=open");
        Matcher form = Pattern.compile("(?s)<form class=\"sending\".*?name=\"page\" value=\"([^\"]+)\"").matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no dialogue: " + page);
        }
        return field("page", form.group(1)) + field("code", code) + field("note", "");
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** The hidden fields of the first form of a page. */
    private static String fields(String page) {
        List<String> hidden = new ArrayList<>();
        Matcher input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"").matcher(page);
        while (input.find()) {
            hidden.add(URLEncoder.encode(input.group(1), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(input.group(2), StandardCharsets.UTF_8));
        }
        return String.join("&", hidden);
    }

    private void signIn(String password) throws Exception {
        get("/home");
        post("/sign-in", "number=" + SECRETARY + "&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString()).body();
    }

    private String post(String path, String form) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString()).body();
    }

    /** The server's own times, from the request lines of its log. */
    private int[] ofTheServer(long from, String path) throws Exception {
        byte[] bytes = Files.readAllBytes(log);
        int[] told = Pattern.compile("method=GET path=" + Pattern.quote(path) + " status=\\d+ ms=(\\d+)")
                .matcher(new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8))
                .results().mapToInt(line -> Integer.parseInt(line.group(1))).toArray();
        Arrays.sort(told);
        return told;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static String process(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Begins like a video and goes on as chance will have it; the same for the same seed. */
    private static final class Video extends InputStream {

        private static final byte[] SIGN = "....ftypmp42....".getBytes(StandardCharsets.US_ASCII);

        private final byte[] piece = new byte[MEGABYTE];
        private long left;
        private int at;

        Video(long length, int seed) {
            left = length;
            new SplittableRandom(seed).nextBytes(piece);
            System.arraycopy(SIGN, 0, piece, 0, SIGN.length);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int taken = (int) Math.min(Math.min(length, left), piece.length - at);
            System.arraycopy(piece, at, to, from, taken);
            at = (at + taken) % piece.length;
            left -= taken;
            return taken;
        }
    }
}
