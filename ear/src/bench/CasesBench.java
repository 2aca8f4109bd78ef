import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Measures the list of cases for a secretary who must not know of five hundred among a hundred thousand; run by hand,
 * never a test. It fills the database of a portal that runs on a folder of its own, which is then good for nothing else:
 *
 * <pre>
 *   ./start --data /tmp/bench-cases &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/CasesBench.java --data /tmp/bench-cases --port 8080 --cases 100000 --excluded 500
 * </pre>
 *
 * Prints the server's own times of each page, beside those of a register that has nothing to do with cases, and those
 * of an address of a case that is closed to the reader beside those of one that does not exist.
 */
public final class CasesBench {

    private static final int WARMING = 40;
    private static final String SECRETARY = "VB10007";

    private final Connection database;
    private final Path log;
    private final byte[] key;

    private CasesBench(Connection database, Path log, byte[] key) {
        this.database = database;
        this.log = log;
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--data", "data", "--port", "8080", "--password", "val-boreal", "--cases", "100000", "--excluded", "500", "--times", "100"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            CasesBench bench = new CasesBench(owner, data.resolve("server.log"), key(Files.readString(data.resolve("secrets/cases.json"))));
            bench.fill(Integer.parseInt(options.get("--cases")), Integer.parseInt(options.get("--excluded")));
            bench.pages("http://localhost:" + options.get("--port"), options.get("--password"), Integer.parseInt(options.get("--times")));
        }
    }

    /** Ten years of cases, one in fifty still open; the reader saw what happened in as many as are closed to them. */
    private void fill(int cases, int excluded) throws Exception {
        if (Integer.parseInt(value("select count(*) from incident_case where recorded_by = 'BENCH'")) > 0) {
            return;
        }
        long began = System.nanoTime();
        run("insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected, personal_data, peer_told, severity, received_on, due_on, recorded_by, receipt)"
                + " select md5('case' || n)::uuid, 0, 'INC-' || (2016 + n % 10) || '-' || translate(lpad(upper(to_hex(n)), 6, '0'), 'IO', 'XY'),"
                + " case when n % 50 = 0 then 'TRIAGED' else 'CLOSED' end, 'SECRETARY', 'FORM', 'ANONYMOUS', (array['DENIGRATION', 'BAD_BUZZ', 'COPYRIGHT', 'MISINFORMATION'])[1 + n % 4],"
                + " false, false, false, 1 + n % 4, institution_day() - n % 3650, institution_day() - n % 3650 + 2, 'BENCH', sha256(('case' || n)::bytea)"
                + " from generate_series(1, " + cases + ") n");
        run("insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)"
                + " select md5('case' || n)::uuid, 0, gen_random_uuid(), 'WITNESS', p.id, institution_day() from generate_series(1, " + excluded + ") n, person p where p.staff_no = '" + SECRETARY + "'");
        run("insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)"
                + " select md5('case' || n)::uuid, 0, gen_random_uuid(), 'RESPONDENT', p.id, institution_day() from generate_series(" + (excluded + 1) + ", " + cases + ") n"
                + " join (select id, row_number() over (order by staff_no) - 1 as place, count(*) over () as many from person where staff_no not in ('" + SECRETARY + "')) p on p.place = n % p.many");
        // the reader has to do with some of the sample's people: their cases are about nobody, so that only the excluded are closed
        run("delete from incident_party where capacity = 'RESPONDENT' and incident_case_id in"
                + " (select case_id from case_grounds((select id from person where staff_no = '" + SECRETARY + "'), null, null) where ground <> 'REPORTER_OR_WITNESS')");
        words(cases);
        run("vacuum analyze incident_case, incident_party");
        System.out.printf("%,d cases, %s closed to the reader, filled in %.0f s%n", cases,
                value("select count(*) from cases_closed_to((select id from person where staff_no = '" + SECRETARY + "'), null)"), (System.nanoTime() - began) / 1e9);
    }

    /** Of each case some hundred marks that mean nothing here, and three words: in a third of all cases, in a thirtieth, in three. */
    private void words(int cases) throws Exception {
        run("drop index incident_word_by_drawer");
        run("alter table incident_word disable trigger user");
        run("insert into incident_word (incident_case_id, drawer, mark, received_on) select c.id, floor(random() * 4096), decode(lpad(to_hex((random() * 9.2e18)::bigint), 16, '0'), 'hex'), c.received_on"
                + " from incident_case c, generate_series(1, 96) where c.recorded_by = 'BENCH' on conflict do nothing");
        try (PreparedStatement insert = database.prepareStatement("insert into incident_word (incident_case_id, drawer, mark, received_on)"
                + " select id, ?, ?, received_on from incident_case where id = ? on conflict do nothing")) {
            for (int n = 1; n <= cases; n++) {
                for (Map.Entry<String, Integer> word : Map.of("ascenseur", 3, "chrysantheme", 30, "ornithorynque", cases / 3).entrySet()) {
                    if (n % word.getValue() == 1) {
                        UUID id = UUID.fromString(hex("case" + n).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
                        insert.setShort(1, (short) Math.floorMod(ByteBuffer.wrap(mac(derived("drawers"), word.getKey())).getInt(), 4096));
                        insert.setBytes(2, Arrays.copyOf(mac(derived(id.toString()), word.getKey()), 8));
                        insert.setObject(3, id);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        run("create index incident_word_by_drawer on incident_word (drawer, received_on, incident_case_id, mark)");
        run("alter table incident_word enable trigger user");
        run("vacuum analyze incident_word");
    }

    private static String hex(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the portal derives for its index of sealed words: HKDF with SHA-256 of the key that ends the kept set of keys. */
    private byte[] derived(String of) throws Exception {
        return mac(mac(new byte[32], key), ("words\u0000" + of + "\u0001").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, String text) throws Exception {
        return mac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] key(String keys) {
        Matcher value = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"").matcher(keys);
        if (!value.find()) {
            throw new IllegalStateException("no key in the set of keys");
        }
        byte[] kept = Base64.getDecoder().decode(value.group(1).replace("\\u003d", "="));
        return Arrays.copyOfRange(kept, kept.length - 32, kept.length);
    }

    private void pages(String base, String password, int times) throws Exception {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        ask(client, base + "/home");
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString("number=" + SECRETARY + "&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))).build(), HttpResponse.BodyHandlers.ofString());
        String open = value("select id from incident_case where recorded_by = 'BENCH' order by received_on limit 1 offset 5000");
        String closed = value("select md5('case7')::uuid");
        String[] pages = {"/people/roles?view=all", "/incidents/register", "/incidents/register?only=open", "/incidents/register?category=BAD_BUZZ",
            "/incidents/register?severity=4", "/incidents/register?words=INC-2019-01", "/incidents/register?words=zzzz", "/home",
            "/incidents/case?id=" + open, "/incidents/case?id=" + closed, "/incidents/case?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11"};
        for (String page : pages) {
            for (int i = 0; i < WARMING; i++) {
                ask(client, base + page);
            }
        }
        for (String page : pages) {
            long from = Files.size(log);
            int status = 0;
            for (int i = 0; i < times; i++) {
                status = ask(client, base + page);
            }
            told(page, status, ofTheServer(from, "GET", page.replaceFirst("\\?.*", "")));
        }
        pairs(client, base + "/incidents/case?id=" + closed, base + "/incidents/case?id=3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11", 20 * times);
        for (String words : new String[] {"ornithorynque", "chrysantheme", "ascenseur", "ascenseur chrysantheme", "introuvable"}) {
            search(client, base, words, WARMING);
            long from = Files.size(log);
            String found = search(client, base, words, times);
            told("search of sealed words: " + words + " (" + found + " shown)", 200, ofTheServer(from, "POST", "/secrecy/search"));
        }
    }

    /**
     * A case that is closed to the reader and one that never was, asked in pairs in an order by chance: the bytes of the
     * answers are compared, and the times by the sign of each pair's difference.
     */
    private void pairs(HttpClient client, String closed, String never, int pairs) throws Exception {
        Random chance = new Random(20261123);
        long[] differences = new long[pairs];
        int other = 0;
        for (int i = 0; i < pairs; i++) {
            boolean first = chance.nextBoolean();
            Answer one = timed(client, first ? closed : never);
            Answer two = timed(client, first ? never : closed);
            differences[i] = (first ? one.nanos() - two.nanos() : two.nanos() - one.nanos()) / 1_000;
            other += one.bytes().equals(two.bytes()) ? 0 : 1;
        }
        long slower = Arrays.stream(differences).filter(difference -> difference > 0).count();
        double z = (slower - pairs / 2.0) / Math.sqrt(pairs / 4.0);
        Arrays.sort(differences);
        int half = (int) Math.ceil(1.96 * Math.sqrt(pairs) / 2);
        System.out.printf("%,d pairs: %d answers differ, closed slower in %,d (sign test z %.2f), median difference %d microseconds, 95 %% between %d and %d%n",
                pairs, other, slower, z, differences[pairs / 2], differences[Math.max(0, pairs / 2 - half)], differences[Math.min(pairs - 1, pairs / 2 + half)]);
    }

    private record Answer(String bytes, long nanos) {}

    /** The answer without what is drawn anew for each page, and the time until its last byte. */
    private static Answer timed(HttpClient client, String address) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - began;
        String bytes = answer.statusCode() + answer.body().replaceAll("class=\"reference\">[^<]*<|nonce=\"[^\"]*\"|csp[.]init[(]'[^']*'|ViewState[^>]*>|" + Pattern.quote(address.substring(address.length() - 36)), "");
        return new Answer(bytes, took);
    }

    private static void told(String page, int status, int[] told) {
        System.out.printf("%-75s %d  server p50 %3d ms, p95 %3d ms, worst %3d ms%n", page, status, told[told.length / 2], told[(int) (told.length * 0.95) - 1], told[told.length - 1]);
    }

    private static String search(HttpClient client, String base, String words, int times) throws Exception {
        String found = "";
        for (int i = 0; i < times; i++) {
            String page = client.send(HttpRequest.newBuilder(URI.create(base + "/secrecy/search")).build(), HttpResponse.BodyHandlers.ofString()).body();
            Map<String, String> fields = new TreeMap<>();
            Matcher inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"").matcher(page);
            while (inputs.find()) {
                fields.put(inputs.group(1), inputs.group(2));
            }
            Matcher field = Pattern.compile("name=\"([^\"]*words[^\"]*)\"").matcher(page);
            Matcher button = Pattern.compile("name=\"([^\"]*find)\"").matcher(page);
            if (!field.find() || !button.find()) {
                throw new IllegalStateException("no form to search with");
            }
            fields.put(field.group(1), words);
            fields.put(button.group(1), "1");
            String body = fields.entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
            String answer = client.send(HttpRequest.newBuilder(URI.create(base + "/secrecy/search")).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString()).body();
            found = String.valueOf(answer.split("/incidents/case\\?id=", -1).length - 1);
        }
        return found;
    }

    private static int ask(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** The server's own times, from the request lines of its log. */
    private int[] ofTheServer(long from, String method, String path) throws Exception {
        byte[] bytes = Files.readAllBytes(log);
        int[] told = Pattern.compile("method=" + method + " path=" + Pattern.quote(path) + " status=\\d+ ms=(\\d+)")
                .matcher(new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8))
                .results().mapToInt(line -> Integer.parseInt(line.group(1))).toArray();
        Arrays.sort(told);
        return told;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
