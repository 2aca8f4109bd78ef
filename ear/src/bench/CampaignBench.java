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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Measures campaigns among a million signatures; run by hand, never a test. It fills the database of a portal that runs
 * on a folder of its own, which is then good for nothing else:
 *
 * <pre>
 *   ./start --data /tmp/bench-campaigns &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/CampaignBench.java --data /tmp/bench-campaigns --port 8080
 * </pre>
 *
 * With {@code --reminders yes}, also how long the round at a quarter past the hour takes to remind 10,000 people; by day only.
 * Prints how long 10,000 people take to be asked once a campaign is open, as the portal's own round does it, and how
 * long the register and the page of a campaign take with a hundred campaigns of 10,000 signatures.
 */
public final class CampaignBench {

    private static final int PEOPLE = 10_000;
    private static final int CAMPAIGNS = 100;
    private static final int WARMING = 20;
    private static final int TIMES = 60;
    private static final String[] TABLES = {"attestation", "attestation_journal", "obligation_journal"};

    private final Connection database;
    private final Path log;

    private CampaignBench(Connection database, Path log) {
        this.database = database;
        this.log = log;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--data", "data", "--port", "8080", "--password", "val-boreal", "--reminders", "no"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            CampaignBench bench = new CampaignBench(owner, data.resolve("server.log"));
            bench.fill();
            bench.open();
            if (options.get("--reminders").equals("yes")) {
                bench.remind();
            }
            bench.pages("http://localhost:" + options.get("--port"), options.get("--password"));
        }
    }

    /** Everybody signed a hundred campaigns of the version before. */
    private void fill() throws SQLException {
        long began = System.nanoTime();
        int there = Integer.parseInt(value("select count(*) from campaign where code ~ '^BENCH-[0-9]'"));
        if (there == 0) {
            people();
        }
        for (String table : TABLES) {
            run("alter table " + table + " disable trigger user");
        }
        for (int round = there; round < CAMPAIGNS; round++) {
            round(round);
        }
        for (String table : TABLES) {
            run("alter table " + table + " enable trigger user");
        }
        run("vacuum analyze");
        System.out.printf("filled in %.0f s: %s signatures%n", (System.nanoTime() - began) / 1e9, value("select count(*) from attestation"));
    }

    private void people() throws SQLException {
        run("insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language, employment_type, profession, starts_on, status)"
                + " select md5('bench' || n)::uuid, 0, 'ZZ' || n, '', 'Prénom', 'Nom', 'bench' || n || '@bench.example', 'fr', 'PERMANENT', 'NURSE', institution_day() - 900, 'ACTIVE'"
                + " from generate_series(1, " + PEOPLE + ") n");
        run("insert into assignment (id, person_id, unit_code, title_fr, title_en, starts_on, is_primary)"
                + " select md5('post' || n)::uuid, md5('bench' || n)::uuid, u.codes[1 + n % array_length(u.codes, 1)], 'Infirmière', 'Nurse', institution_day() - 900, true"
                + " from generate_series(1, " + PEOPLE + ") n, (select array_agg(code order by code) as codes from unit) u");
    }

    private void round(int round) throws SQLException {
        run("insert into campaign (id, code, kind, charter_version_id, launch_on, due_on, pass_mark, tries_before_pause, pause_hours, name_fr, name_en, state, asked_at)"
                + " select md5('round" + round + "')::uuid, 'BENCH-" + round + "', 'ANNUAL', id, institution_day() - 400 - " + round + ", institution_day() - 300, 80, 3, 24, 'Mesure " + round + "', 'Bench " + round + "', 'CLOSED', now()"
                + " from charter_version where number = '2.0.0'");
        run("insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state, language_read)"
                + " select md5('asked" + round + "-' || n)::uuid, 0, md5('bench' || n)::uuid, md5('round" + round + "')::uuid, v.id, institution_day() - 300, institution_day() - 290, 'SIGNED', 'fr'"
                + " from generate_series(1, " + PEOPLE + ") n, charter_version v where v.number = '2.0.0'");
        run("insert into attestation (id, reference, code, obligation_id, person_id, signer_staff_no, signer_name, signer_title, signer_unit, signer_profession, charter_version_id, version_number, language, audiences, statement_version, statement, text_sha256, level, signed_at, zone, valid_until, evidence, evidence_sha256)"
                + " select md5('signed' || o.id)::uuid, 'B-" + round + "-' || row_number() over (), 'VB-' || lpad(upper(to_hex((row_number() over ()) / 65536 + 4096 * " + round + " / 100)), 4, '0') || '-' || lpad(upper(to_hex((row_number() over () + " + round * PEOPLE + ") % 65536)), 4, '0'), o.id, o.person_id, 'ZZ', 'Prénom Nom', '', '', 'NURSE', o.charter_version_id, '2.0.0', 'fr', '', 'S-1', '', repeat('0', 64), 'CLICK', now() - interval '300 days', 'UTC', institution_day() - 1, '', encode(sha256(''), 'hex')"
                + " from obligation o where o.campaign_id = md5('round" + round + "')::uuid");
    }

    private void open() throws Exception {
        if (value("select asked_at from campaign where code = 'BENCH-NOW'") != null) {
            return;
        }
        run("insert into campaign (id, code, kind, charter_version_id, launch_on, due_on, pass_mark, tries_before_pause, pause_hours, name_fr, name_en, state, professions, expected)"
                + " select md5('now')::uuid, 'BENCH-NOW', 'ROLE', id, institution_day(), institution_day() + 30, 80, 3, 24, 'Mesure', 'Bench', 'OPEN', 'NURSE', " + PEOPLE
                + " from charter_version where number = '2.1.0'");
        long began = System.nanoTime();
        while (value("select asked_at from campaign where code = 'BENCH-NOW'") == null) {
            Thread.sleep(50);
        }
        System.out.printf("%s people asked %.1f s after the campaign was open (the round looks every 5 s); the asking itself %s s%n",
                value("select count(*) from obligation where campaign_id = md5('now')::uuid"), (System.nanoTime() - began) / 1e9,
                value("select round(extract(epoch from max(m.created_at) - min(m.created_at))::numeric, 1) from mail m where m.once_key like 'attestations.assigned:%' and m.created_at > now() - interval '1 minute'"));
    }

    /** Everybody has a week left; the portal's own round tells them at a quarter past. */
    private void remind() throws Exception {
        run("alter table obligation_journal disable trigger user");
        run("update obligation_journal set effective_on = effective_on - 30 where obligation_id in (select id from obligation where campaign_id = md5('now')::uuid)");
        run("alter table obligation_journal enable trigger user");
        run("update obligation set due_on = institution_day() + 7, hard_limit_on = institution_day() + 30 where campaign_id = md5('now')::uuid and state = 'ASSIGNED'");
        run("vacuum analyze obligation");
        String told = "select count(*) from mail where kind = 'attestations.digest' and created_at > now() - interval '70 minutes'";
        int before = Integer.parseInt(value(told));
        System.out.println("waiting for the round of reminders...");
        while (Integer.parseInt(value(told)) == before) {
            Thread.sleep(100);
        }
        System.out.printf("%d people reminded, %s s after a quarter past%n", Integer.parseInt(value(told)) - before,
                value("select round(extract(epoch from clock_timestamp() - (date_trunc('hour', clock_timestamp()) + interval '15 minutes'))::numeric, 1)"));
    }

    private void pages(String base, String password) throws Exception {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        client.send(HttpRequest.newBuilder(URI.create(base + "/home")).build(), HttpResponse.BodyHandlers.ofString());
        String form = "number=VB10021&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        for (String path : new String[] {"/attestations/campaigns", "/attestations/campaign?id=" + value("select md5('round7')::uuid"),
            "/attestations/campaign?id=" + value("select md5('now')::uuid"), "/attestations/register"}) {
            for (int i = 0; i < WARMING; i++) {
                client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
            }
            long from = Files.size(log);
            double[] times = new double[TIMES];
            int status = 0;
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                status = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
                times[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf("%-70s %d  server %s; from outside p50 %.0f ms, p95 %.0f ms%n", path, status, ofTheServer(from, path), times[TIMES / 2],
                    times[(int) (TIMES * 0.95) - 1]);
        }
    }

    /** The server's own times, from the request lines of its log. */
    private String ofTheServer(long from, String path) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        int[] times = Pattern.compile("method=GET path=" + Pattern.quote(path.replaceFirst("\\?.*", "")) + " status=200 ms=(\\d+)")
                .matcher(new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8))
                .results().mapToInt(line -> Integer.parseInt(line.group(1))).sorted().toArray();
        return times.length == 0 ? "told nothing" : "p50 %d ms, p95 %d ms of %d".formatted(times[times.length / 2], times[(int) (times.length * 0.95) - 1], times.length);
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
