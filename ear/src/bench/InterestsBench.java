import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Measures what one new link costs against a hundred thousand declarations and mandates, and the reading of a public file
 * of a million lines; run by hand, never a test. It fills the database of a portal that runs on a folder of its own:
 *
 * <pre>
 *   ./start --data /tmp/bench-interests &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/InterestsBench.java --data /tmp/bench-interests --port 8080 --people 100000 --lines 1000000
 * </pre>
 *
 * One declaration in ten has a link with one of ten thousand companies; ten thousand partners are brought in by people of the
 * same kind.
 */
public final class InterestsBench {

    private static final int TIMES = 100;
    private static final String[] TABLES = {"person", "assignment", "counterparty", "declaration", "interest_link", "mandate", "mandate_topic", "logo_use"};

    private final Connection database;

    private InterestsBench(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of("--data", "data", "--port", "8080", "--password", "val-boreal", "--people", "100000", "--lines", "1000000"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            InterestsBench bench = new InterestsBench(owner);
            bench.fill(Integer.parseInt(options.get("--people")));
            bench.links();
            bench.file("http://localhost:" + options.get("--port"), options.get("--password"), Integer.parseInt(options.get("--lines")));
        }
    }

    /** People with a mandate and a declaration each; without the triggers of searching, which are measured elsewhere. */
    private void fill(int people) throws SQLException {
        long began = System.nanoTime();
        for (String table : TABLES) {
            run("alter table " + table + " disable trigger user");
        }
        run("insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language, employment_type, profession, starts_on, status, public_profile)"
                + " select md5('bi' || n)::uuid, 0, 'BI' || n, '', initcap(translate(md5('f' || n % 1500), '0123456789', 'aeiouaeiou')), initcap(translate(md5('l' || n % 30000), '0123456789', 'aeiouaeiou')),"
                + " 'bi' || n || '@chuvb.example', 'fr', 'PERMANENT', 'NURSE', date '2020-01-01', 'ACTIVE', false from generate_series(1, " + people + ") n where not exists (select from person p where p.staff_no = 'BI' || n)");
        run("insert into person_block select distinct left(b, 80), p.id from person p, unnest(name_blocks(concat_ws(' ', p.first_name, p.preferred_name), p.last_name)) b where p.staff_no like 'BI%' on conflict do nothing");
        run("insert into counterparty (id, version, name, kind, sector, state) select md5('bc' || n)::uuid, 0, 'Compagnie ' || md5('c' || n) || ' inc.', 'COMPANY', (array['PHARMA', 'MEDTECH', 'DIAGNOSTICS', 'INSURANCE', 'OTHER'])[1 + n % 5], 'KNOWN' from generate_series(1, 10000) n on conflict do nothing");
        run("insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state, lookback_from, principal_activity, nothing, signed_on, signed_language, valid_until, in_force_on, level, opinion, disclosure_fr, disclosure_en)"
                + " select md5('bd' || n)::uuid, 0, 'COI-1000-' || lpad(n::text, 6, '0'), md5('bi' || n)::uuid, 'ANNUAL', '', 'QC', 'IN_FORCE', date '2020-01-01', '', false, institution_day() - 100, 'fr', institution_day() + 200, institution_day() - 100, 'MINOR', '', '', '' from generate_series(1, " + people + ") n on conflict do nothing");
        run("insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary, relative, amount_band, starts_on, frequency, description)"
                + " select md5('bl' || n)::uuid, md5('bd' || n)::uuid, 0, 'CONSULTING', md5('bc' || 1 + n % 10000)::uuid, '', 'SELF', '', 'B2', institution_day() - 400, 'REGULAR', '' from generate_series(10, " + people + ", 10) n on conflict do nothing");
        run("insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented, title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party, may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel, starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)"
                + " select md5('bm' || n)::uuid, 0, 'MAN-1000-' || lpad(n::text, 6, '0'), 'TOPIC_EXPERT', 'ACTIVE', md5('bi' || n)::uuid, md5('bi' || n)::uuid, 'SYSTEM', 'INSTITUTION', '', '', 'INFORMATION', 'NONE', true, false, false, false, true, '', '', 1, false, true, institution_day() - 10, institution_day() + 300, institution_day(), '', '', institution_day(), now() from generate_series(1, " + people + ") n on conflict do nothing");
        run("insert into mandate_topic select md5('bm' || n)::uuid, (array['VACCINATION', 'ONCOLOGY', 'GENOMICS', 'ACCESS'])[1 + n % 4], false from generate_series(1, " + people + ") n on conflict do nothing");
        run("insert into logo_use select (jsonb_populate_record(null::logo_use, to_jsonb(u) || jsonb_build_object('id', md5('bu' || n), 'reference', 'LOG-1000-' || lpad(n::text, 6, '0'), 'code', 'BENCH-' || n, 'requester_id', md5('bi' || 1 + 10 * n % " + people + "), 'partner_name', 'Partenaire ' || md5('p' || n) || ' SA'))).*"
                + " from (select * from logo_use where partner_name <> '' and partner_counts(id) order by reference limit 1) u, generate_series(1, 10000) n where not exists (select from logo_use x where x.reference = 'LOG-1000-' || lpad(n::text, 6, '0'))");
        for (String table : TABLES) {
            run("alter table " + table + " enable trigger user");
        }
        run("analyze");
        System.out.printf("%,d people with a declaration and a mandate each, filled in %.0f s%n", people, (System.nanoTime() - began) / 1e9);
    }

    /** A declaration with a link is put in force: the whole statement, matches and all. */
    private void links() throws SQLException {
        long[] times = new long[TIMES];
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            int n = 11 + 10 * i;
            run("insert into declaration (id, version, reference, declarant_id, kind, occasion, template, state, lookback_from, principal_activity, nothing, opinion, disclosure_fr, disclosure_en)"
                    + " values (gen_random_uuid(), 0, 'COI-1001-' || lpad((" + n + " + (random() * 90000000)::int)::text, 8, '0'), md5('bi" + n + "')::uuid, 'UPDATE', '', 'QC', 'DRAFT', date '2020-01-01', '', false, '', '', '')");
            String mine = "(select d.id from declaration d where d.declarant_id = md5('bi" + n + "')::uuid and d.state = 'DRAFT')";
            run("insert into interest_link (id, declaration_id, place, category, counterparty_id, subject, beneficiary, relative, amount_band, starts_on, frequency, description)"
                    + " select gen_random_uuid(), " + mine + ", 0, 'CONSULTING', md5('bc5')::uuid, '', 'SELF', '', 'B2', institution_day() - 1, 'REGULAR', ''");
            long began = System.nanoTime();
            run("update declaration set state = 'IN_FORCE', signed_on = institution_day(), signed_language = 'fr', valid_until = institution_day() + 365, in_force_on = institution_day(), level = 'MINOR' where id = " + mine);
            times[i] = (System.nanoTime() - began) / 1_000;
            found += Integer.parseInt(value("select count(*) from interest_match where person_id = md5('bi" + n + "')::uuid"));
        }
        Arrays.sort(times);
        System.out.printf("a link put in force: p50 %.1f ms, p95 %.1f ms, worst %.1f ms; %d matches found%n", times[TIMES / 2] / 1e3, times[TIMES * 95 / 100 - 1] / 1e3, times[TIMES - 1] / 1e3, found);
    }

    /** A public file of this many lines, one in a hundred about somebody's name. */
    private void file(String base, String password, int lines) throws Exception {
        Path file = Files.createTempFile("payments", ".csv.gz");
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("denomination_sociale;benef_nom;benef_prenom;qualite;benef_ville;benef_identifiant_valeur;avant_date_signature;avant_montant_ttc;avant_nature\n");
            try (Statement ask = database.createStatement()) {
                String[][] known = new String[1_000][];
                try (ResultSet row = ask.executeQuery("select last_name, first_name from person where staff_no like 'BI%' order by staff_no limit 1000")) {
                    for (int i = 0; row.next(); i++) {
                        known[i] = new String[] {row.getString(1), row.getString(2)};
                    }
                }
                for (int i = 0; i < lines; i++) {
                    boolean hit = i % 100 == 0;
                    String last = hit ? known[i / 100 % 1_000][0].toUpperCase() : "NOM" + Integer.toString(i * 31 % 500_000, 36);
                    String first = hit ? known[i / 100 % 1_000][1] : "Prénom" + Integer.toString(i % 5_000, 36);
                    out.write("Compagnie " + i % 2_000 + " SAS;" + last + ";" + first + ";Médecin;LYON;" + (10_000_000_000L + i) + ";" + (1 + i % 28) + "/0" + (1 + i % 9) + "/2025;" + i % 900 + ",50;Repas\n");
                }
            }
        }
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        send(client, HttpRequest.newBuilder(URI.create(base + "/home")));
        send(client, HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Origin", base).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("number=VB10005&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))));
        String edge = "----aval" + System.nanoTime();
        long began = System.nanoTime();
        int status = send(client, HttpRequest.newBuilder(URI.create(base + "/interests/payments/file")).header("Origin", base).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv.gz\"\r\nContent-Type: application/gzip\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofFile(file), HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n"))));
        System.out.printf("a file of %,d lines, %d MB compressed, taken in with status %d after %.1f s%n", lines, Files.size(file) >> 20, status, (System.nanoTime() - began) / 1e9);
        String run = "from payment_run where file_name = 'bench.csv.gz' order by received_at desc limit 1";
        while (List.of("WAITING", "READING").contains(value("select state " + run))) {
            Thread.sleep(500);
        }
        System.out.printf("%s after %.1f s from the sending; lines, questions: %s%n", value("select state " + run), (System.nanoTime() - began) / 1e9, value("select lines_read || ', ' || found " + run));
        Files.delete(file);
    }

    private static int send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
