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
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Measures who may speak, and the register of mandates, with a thousand to a million mandates over ten years; run by
 * hand, never a test. It fills the database of a portal that runs on a folder of its own, which is then good for nothing
 * else:
 *
 * <pre>
 *   ./start --data /tmp/bench-voices &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/VoicesBench.java --data /tmp/bench-voices --port 8080 --most 1000000
 * </pre>
 *
 * The institution grows with its mandates: five for each person, one in ten in force on a day, so that the number of
 * people who may speak of a topic somewhere stays what it is. Prints the server's own times of each page at each size,
 * how many rows the page shows, and how much longer it takes than at the smallest size that showed as many (within a
 * tenth): a page that has more to show is another page. The figures are kept beside the data, so that {@code --times 0}
 * fills one day and a quiet hour measures.
 */
public final class VoicesBench {

    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int WARMING = 30;
    /** Rounds before the first figure: the server's own code is compiled by then. */
    private static final int UNMEASURED = 60;
    /** Mandates of one person over the years. */
    private static final int EACH = 50;
    /** A taxonomy is written by people: it does not grow with the mandates. The first topic has as many mandates at each size. */
    private static final int TOPICS = 60;
    private static final int OF_THE_FIRST = 800;
    private static final String[] TABLES = {"person", "assignment", "topic", "obligation", "obligation_journal", "attestation", "attestation_journal",
        "mandate", "mandate_topic", "mandate_channel", "mandate_language", "mandate_journal", "mandate_term", "mandate_voice", "mandate_entry"};

    /** The first is the yardstick: a register that no mandate touches. */
    private static final String[] PAGES = {
        "/people/roles?view=all",
        "/mandates/register?on=VACCINATION&via=RADIO&in=fr", "/mandates/register?on=BENCH_1&via=RADIO&in=fr", "/mandates/register?on=BENCH_2&via=RADIO&in=fr",
        "/mandates/register?on=BENCH_1&via=RADIO&in=fr&asof=%past%", "/mandates/register?on=BENCH_1&via=RADIO&in=fr&asof=%past%&known=%past%",
        "/mandates/register", "/mandates/register?order=END", "/mandates/register?topic=BENCH_1", "/mandates/register?topic=BENCH_1&order=END", "/mandates/register?topic=BENCH_2",
        "/mandates/register?channel=RADIO", "/mandates/register?unit=URG", "/mandates/register?type=TOPIC_EXPERT&language=fr",
        "/mandates/register?phase=EXPIRED", "/mandates/register?phase=UPCOMING", "/mandates/register?phase=UPCOMING&order=END", "/mandates/register?words=nom-77",
        "/mandates/register?asof=%past%", "/mandates/register?asof=%past%&channel=RADIO",
        "/mandates/register?asof=%past%&topic=BENCH_2&order=END", "/mandates/mandated?number=ZZ1&channel=RADIO&day=%past%"};

    private final Connection database;
    private final Path log;
    private final Path kept;
    private int times;
    private boolean warm;

    /** What was measured of a page: at which size, how many rows it showed, and the median in milliseconds. */
    private record Figure(int size, String page, int rows, int median) {

        boolean shows(int others) {
            return Math.abs(rows - others) * 10 <= Math.max(rows, others);
        }
    }

    private VoicesBench(Connection database, Path data) {
        this.database = database;
        this.log = data.resolve("server.log");
        this.kept = data.resolve("voices-bench.tsv");
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--data", "data", "--port", "8080", "--password", "val-boreal", "--least", "1000", "--most", "1000000", "--times", "100"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            VoicesBench bench = new VoicesBench(owner, data);
            bench.times = Integer.parseInt(options.get("--times"));
            for (int size : SIZES) {
                if (size >= Integer.parseInt(options.get("--least")) && size <= Integer.parseInt(options.get("--most"))) {
                    bench.fill(size);
                    if (bench.times > 0) {
                        bench.pages(size, "http://localhost:" + options.get("--port"), options.get("--password"));
                    }
                }
            }
        }
    }

    private void fill(int size) throws SQLException {
        int there = Integer.parseInt(value("select count(*) from mandate where reference like 'MAN-1%'"));
        if (there >= size) {
            return;
        }
        long began = System.nanoTime();
        for (String table : TABLES) {
            run("alter table " + table + " disable trigger user");
        }
        List<String> voices = size > 100_000 ? dropped("mandate_voice") : List.of();
        people(size / EACH);
        topics(TOPICS);
        mandates(there, size);
        run(voices);
        List<String> shelves = size > 100_000 ? dropped("mandate_year", "mandate_present") : List.of();
        run("analyze"); // the lines below are written by questions that are planned for what is there now
        run("insert into mandate_entry select * from mandate_line l where l.reference like 'MAN-1%' and not exists (select 1 from mandate_entry e where e.mandate_id = l.mandate_id)");
        run("insert into mandate_year select * from mandate_year_line l where not exists (select 1 from mandate_year y where y.mandate_id = l.mandate_id)");
        run("insert into mandate_present select * from mandate_present_line l where not exists (select 1 from mandate_present p where p.mandate_id = l.mandate_id)");
        run(shelves);
        for (String table : TABLES) {
            run("alter table " + table + " enable trigger user");
        }
        run("vacuum analyze");
        System.out.printf("%n%,d mandates, filled in %.0f s; %s in force today, %s lines of voices, %s people, %s topics%n", size, (System.nanoTime() - began) / 1e9,
                value("select count(distinct mandate_id) from mandate_voice where upper_inf(known) and effective @> institution_day()"),
                value("select count(*) from mandate_voice"), value("select count(*) from person"), value("select count(*) from topic"));
    }

    /** A million lines enter sooner without the indexes of what they fill; what makes each again is read from the database itself. */
    private List<String> dropped(String... tables) throws SQLException {
        List<String> again = new ArrayList<>();
        for (String table : tables) {
            String of = " where conrelid = '" + table + "'::regclass and contype in ('p', 'x', 'u')";
            again.addAll(column("select format('alter table " + table + " add constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint" + of));
            run(column("select format('alter table " + table + " drop constraint %I', conname) from pg_constraint" + of));
            again.addAll(column("select indexdef from pg_indexes where tablename = '" + table + "'"));
            run(column("select format('drop index %I', indexname) from pg_indexes where tablename = '" + table + "'"));
        }
        return again;
    }

    private void people(int many) throws SQLException {
        String missing = " from generate_series(1, " + many + ") n where not exists (select 1 from person p where p.staff_no = 'ZZ' || n)";
        run("insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language, employment_type, profession, starts_on, status)"
                + " select md5('bench' || n)::uuid, 0, 'ZZ' || n, '', 'Prénom-' || n % 97, 'Nom-' || n, 'bench' || n || '@bench.example', 'fr', 'PERMANENT', 'NURSE', institution_day() - 4000, 'ACTIVE'" + missing);
        run("insert into assignment (id, person_id, unit_code, title_fr, title_en, starts_on, is_primary)"
                + " select md5('post' || p.staff_no)::uuid, p.id, u.codes[1 + substr(p.staff_no, 3)::int % array_length(u.codes, 1)], 'Infirmière', 'Nurse', institution_day() - 4000, true"
                + " from person p, (select array_agg(code order by code) as codes from unit) u where p.staff_no like 'ZZ%' and not exists (select 1 from assignment a where a.person_id = p.id)");
        run("insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state, language_read)"
                + " select md5('asked' || p.staff_no)::uuid, 0, p.id, g.id, g.charter_version_id, institution_day() - 10, institution_day(), 'SIGNED', 'fr'"
                + " from person p, (select * from campaign where code = 'ONB-2026') g where p.staff_no like 'ZZ%' and not exists (select 1 from obligation o where o.person_id = p.id)");
        run("insert into attestation (id, reference, code, obligation_id, person_id, signer_staff_no, signer_name, signer_title, signer_unit, signer_profession, charter_version_id, version_number, language, audiences, statement_version, statement, text_sha256, level, signed_at, zone, valid_until, evidence, evidence_sha256)"
                + " select md5('signed' || p.staff_no)::uuid, 'B-' || p.staff_no, 'ZZ-' || lpad(upper(to_hex(substr(p.staff_no, 3)::int / 65536)), 4, '0') || '-' || lpad(upper(to_hex(substr(p.staff_no, 3)::int % 65536)), 4, '0'), o.id, p.id, p.staff_no, 'Prénom Nom', '', '', 'NURSE', o.charter_version_id, '2.1.0', 'fr', '', 'S-1', '', repeat('0', 64), 'CLICK', now() - interval '4000 days', 'UTC', institution_day() + 300, '', encode(sha256(''), 'hex')"
                + " from person p join obligation o on o.person_id = p.id where p.staff_no like 'ZZ%' and not exists (select 1 from attestation a where a.person_id = p.id)");
        run("insert into attestation_journal (attestation_id, line, at, effective_on, author, acted_as, step, from_state, to_state, motive)"
                + " select a.id, 0, a.signed_at, a.signed_at::date, a.signer_staff_no, 'EMPLOYEE', 'SIGN', null, 'VALID', '' from attestation a where a.reference like 'B-ZZ%' and not exists (select 1 from attestation_journal j where j.attestation_id = a.id)");
    }

    private void topics(int many) throws SQLException {
        run("insert into topic (id, version, code, name_fr, name_en, state) select md5('topic' || n)::uuid, 0, 'BENCH_' || n, 'Mesure ' || n, 'Bench ' || n, 'OPEN' from generate_series(1, " + many + ") n on conflict do nothing");
    }

    /** Each for a year, a topic, two channels and French; a person has five at a time, on topics of their own. */
    private void mandates(int from, int until) throws SQLException {
        run("create temporary table asked as select n, md5('mandate' || n)::uuid as id, md5('bench' || 1 + (n - 1) / " + EACH + ")::uuid as holder,"
                + " 'BENCH_' || case when n <= " + OF_THE_FIRST + " then 1 else 2 + ((n - 1) / " + EACH + " * 7 + n) % " + (TOPICS - 1) + " end as topic, institution_day() - 3650 + ((n - 1) % " + EACH + ") * 74 as starts,"
                + " (array['RADIO', 'TV', 'PRESS', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'YOUTUBE', 'BLOG', 'CONFERENCE', 'PODCAST'])[1 + n % 10] as one,"
                + " (array['THREADS', 'X', 'TIKTOK', 'BLUESKY', 'WEBSITE', 'FORUM', 'MASTODON', 'TWITCH'])[1 + n % 8] as other from generate_series(" + (from + 1) + ", " + until + ") n");
        run("insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented, title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party, may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel, starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)"
                + " select id, 0, 'MAN-1' || lpad((n / 10000)::text, 3, '0') || '-' || lpad((n % 10000)::text, 4, '0'), (array['TOPIC_EXPERT', 'ACCOUNT_VOICE', 'EXTERNAL_REPRESENTATIVE'])[1 + n % 3], 'ACTIVE', holder, holder, 'SYSTEM', 'INSTITUTION', 'Infirmière', 'Informer', 'INFORMATION', 'NONE', true, false, false, false, true, '', '', 1, false, false, starts, starts + 364, institution_day() - 100, '', '', starts, starts - interval '1 day' from asked");
        run("insert into mandate_topic select id, topic, false from asked");
        run("insert into mandate_channel select id, one from asked union all select id, other from asked");
        run("insert into mandate_language select id, 'fr' from asked");
        run("insert into mandate_journal select id, 0, starts - interval '2 days', starts - 2, 'VB10002', 'COMMS_DIRECTOR', 'GRANT', null, 'GRANTED', '' from asked union all select id, 1, starts - interval '1 day', starts - 1, 'ZZ', 'EMPLOYEE', 'ACCEPT', 'GRANTED', 'ACTIVE', '' from asked");
        run("insert into mandate_term select id, 0, 0, starts, starts + 364 from asked");
        run("insert into mandate_voice select a.id, a.holder, a.topic, c.channel, '{fr}', daterange(a.starts, a.starts + 365), tstzrange(a.starts - interval '1 day', null) from asked a cross join lateral (values (a.one), (a.other)) c(channel)");
        run("drop table asked");
    }

    private void pages(int size, String base, String password) throws Exception {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        client.send(HttpRequest.newBuilder(URI.create(base + "/home")).build(), HttpResponse.BodyHandlers.ofString());
        String form = "number=VB10027&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        String past = value("select institution_day() - 900");
        for (int round = 0; !warm && round < UNMEASURED; round++) {
            for (String page : PAGES) {
                ask(client, base + page.replace("%past%", past));
            }
        }
        warm = true;
        for (String page : PAGES) {
            measure(client, size, page, base, page.replace("%past%", past));
        }
    }

    private static HttpResponse<String> ask(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void measure(HttpClient client, int size, String page, String base, String path) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            ask(client, base + path);
        }
        HttpResponse<String> answer = ask(client, base + path);
        int rows = answer.body().split("<tr|<li class=\"voice", -1).length - 1;
        long from = Files.size(log);
        for (int i = 0; i < times; i++) {
            ask(client, base + path);
        }
        int[] told = ofTheServer(from, path);
        Figure now = new Figure(size, page, rows, Math.max(1, told[told.length / 2]));
        String grew = figures().stream().filter(known -> known.page().equals(page) && known.size() < size && known.shows(rows))
                .min(Comparator.comparingInt(Figure::size))
                .map(known -> "%.2f times that of %,d".formatted(now.median() / (double) known.median(), known.size()))
                .orElse("the first that shows as many");
        Files.writeString(kept, "%d\t%s\t%d\t%d%n".formatted(size, page, rows, now.median()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.printf("%,9d  %-87s %d %3d rows  server p50 %3d ms, p95 %3d ms, %s%n", size, path, answer.statusCode(), rows, now.median(),
                told[(int) (told.length * 0.95) - 1], grew);
    }

    private List<Figure> figures() throws IOException {
        return !Files.exists(kept) ? List.of() : Files.readAllLines(kept).stream().map(line -> line.split("\t"))
                .map(line -> new Figure(Integer.parseInt(line[0]), line[1], Integer.parseInt(line[2]), Integer.parseInt(line[3]))).toList();
    }

    /** The server's own times, from the request lines of its log. */
    private int[] ofTheServer(long from, String path) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        return Pattern.compile("method=GET path=" + Pattern.quote(path.replaceFirst("\\?.*", "")) + " status=200 ms=(\\d+)")
                .matcher(new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8))
                .results().mapToInt(line -> Integer.parseInt(line.group(1))).sorted().toArray();
    }

    private void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            run(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
