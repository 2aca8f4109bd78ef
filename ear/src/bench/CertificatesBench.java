import java.net.CookieManager;
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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures personal certificates as they leave the portal: asked for by human resources over HTTP, pressed, sealed, their seal
 * written into the evidence log; and what the log costs an act that goes through the whole portal. Run by hand, never a test. It fills the database of a portal that runs on a folder of its own,
 * which is then good for nothing else:
 *
 * <pre>
 *   ./start --data /tmp/bench-certificates --port 8089 &
 *   java -cp $(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) ear/src/bench/CertificatesBench.java \
 *        --data /tmp/bench-certificates --port 8089 --certificates 10000 --readers 3
 * </pre>
 */
public final class CertificatesBench {

    private static final String HR = "VB10021";
    private static final int WARM = 500;
    private static final int WRITERS = 32;
    private static final int ROUNDS = 6;

    private final Connection database;
    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private CertificatesBench(Connection database, String base) {
        this.database = database;
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(Map.of(
                "--data", "data", "--port", "8080", "--password", "val-boreal", "--certificates", "10000", "--readers", "3"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aval", "aval_owner",
                Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            CertificatesBench bench = new CertificatesBench(owner, "http://localhost:" + options.get("--port"));
            int certificates = Integer.parseInt(options.get("--certificates"));
            bench.fill(certificates + WARM);
            bench.signIn(options.get("--password"));
            List<String> ids = bench.column("select id::text from attestation a where reference like 'B-%'"
                    + " and not exists (select from certificate c where c.attestation_id = a.id) order by reference");
            int readers = Integer.parseInt(options.get("--readers"));
            bench.fetch(ids.subList(0, WARM), readers);
            bench.measure(ids.subList(WARM, WARM + certificates), readers);
            bench.acts(ids.subList(0, WARM + certificates));
        }
    }

    /** As many people who signed as are wanted, each with what the ordinary signature of the sample has. */
    private void fill(int wanted) throws SQLException {
        int there = Integer.parseInt(column("select count(*)::text from attestation where reference like 'B-%'").get(0));
        String numbers = " from generate_series(" + (there + 1) + ", " + (there + wanted) + ") n";
        run("insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language, employment_type, profession, starts_on, status)"
                + " select md5('bench' || n)::uuid, 0, 'ZZ' || n, '', 'Marie-Ève', 'O’Brien ' || n, 'bench' || n || '@bench.example', 'fr', 'PERMANENT', 'NURSE', institution_day() - 900, 'ACTIVE'"
                + numbers);
        run("insert into campaign (id, code, kind, charter_version_id, launch_on, due_on, pass_mark, tries_before_pause, pause_hours, name_fr, name_en, state, asked_at)"
                + " select md5('certificates')::uuid, 'BENCH-C', 'ANNUAL', id, institution_day() - 40, institution_day() - 30, 80, 3, 24, 'Mesure', 'Bench', 'CLOSED', now()"
                + " from charter_version where number = '2.1.0' on conflict do nothing");
        run("insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state, language_read)"
                + " select md5('asked' || n)::uuid, 0, md5('bench' || n)::uuid, md5('certificates')::uuid, v.id, institution_day() - 30, institution_day() - 20, 'SIGNED', 'fr'"
                + numbers + ", charter_version v where v.number = '2.1.0'");
        run("insert into attestation (id, reference, code, obligation_id, person_id, signer_staff_no, signer_name, signer_title, signer_unit, signer_profession, charter_version_id, version_number, language, audiences, statement_version, statement, text_sha256, level, signed_at, zone, valid_until, evidence, evidence_sha256)"
                + " select md5('signed' || n)::uuid, 'B-' || lpad(n::text, 6, '0'), 'VB-' || lpad(upper(to_hex(n / 65536)), 4, '0') || '-' || lpad(upper(to_hex(n % 65536)), 4, '0'),"
                + " md5('asked' || n)::uuid, md5('bench' || n)::uuid, 'ZZ' || n, 'Marie-Ève O’Brien ' || n, a.signer_title, a.signer_unit, a.signer_profession, a.charter_version_id, a.version_number, 'fr',"
                + " a.audiences, a.statement_version, a.statement, a.text_sha256, a.level, now(), a.zone, a.valid_until, a.evidence, a.evidence_sha256"
                + numbers + ", (select * from attestation where language = 'fr' and version_number = '2.1.0' limit 1) a");
        run("vacuum analyze");
        long began = System.nanoTime();
        while (!column("select 1 from waiting_leaves(1)").isEmpty()) {
            if (System.nanoTime() - began > 60_000_000_000L) {
                throw new IllegalStateException("the log does not go on");
            }
            Thread.onSpinWait();
        }
    }

    private void measure(List<String> ids, int readers) throws Exception {
        long before = Long.parseLong(column("select count(*)::text from seal").get(0));
        long began = System.nanoTime();
        long bytes = fetch(ids, readers);
        double seconds = (System.nanoTime() - began) / 1e9;
        long seals = Long.parseLong(column("select count(*)::text from seal").get(0)) - before;
        while (!column("select 1 from waiting_leaves(1)").isEmpty()) {
            Thread.onSpinWait();
        }
        double logged = (System.nanoTime() - began) / 1e9;
        System.out.printf("%d certificates by %d readers: %.1f s, %.0f a second, %d sealed, all in the log after %.1f s, %.1f kB each%n",
                ids.size(), readers, seconds, ids.size() / seconds, seals, logged, bytes / 1e3 / ids.size());
        began = System.nanoTime();
        fetch(ids.subList(0, Math.min(1_000, ids.size())), readers);
        System.out.printf("once more, as they are kept: %.0f a second%n", 1e9 * Math.min(1_000, ids.size()) / (System.nanoTime() - began));
    }

    /**
     * What the log costs the lightest act there is, through the whole portal by 32 at once: a kept certificate is handed out, which
     * leaves one line of a command and its print. In turns with the print and without it.
     */
    private void acts(List<String> ids) throws Exception {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        rate(ids);
        rate(ids);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round % 4 == 0 || round % 4 == 3) { // with, without, without, with: what warms up favours neither
                with.add(rate(ids));
            } else {
                without.add(rateWithoutLog(ids));
            }
        }
        Collections.sort(with);
        Collections.sort(without);
        double cost = 100 * (1 - with.get(ROUNDS / 2) / without.get(ROUNDS / 2));
        System.out.printf("acts of %d writers through the portal: %.0f a second with the log %s, %.0f without %s: the log costs %.1f %%%n",
                WRITERS, with.get(ROUNDS / 2), with, without.get(ROUNDS / 2), without, cost);
    }

    private double rateWithoutLog(List<String> ids) throws Exception {
        run("alter table command_journal disable trigger leaves_evidence");
        try {
            return rate(ids);
        } finally {
            run("alter table command_journal enable trigger leaves_evidence");
        }
    }

    private double rate(List<String> ids) throws Exception {
        long began = System.nanoTime();
        fetch(ids, WRITERS);
        return ids.size() * 1e9 / (System.nanoTime() - began);
    }

    private long fetch(List<String> ids, int readers) throws Exception {
        ExecutorService room = Executors.newFixedThreadPool(readers);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Long>> work = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            work.add(() -> {
                long bytes = 0;
                for (int i = next.getAndIncrement(); i < ids.size(); i = next.getAndIncrement()) {
                    bytes += certificate(ids.get(i));
                }
                return bytes;
            });
        }
        long bytes = 0;
        try {
            for (Future<Long> done : room.invokeAll(work)) {
                bytes += done.get();
            }
        } finally {
            room.shutdown();
        }
        return bytes;
    }

    private int certificate(String id) throws Exception {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(base + "/attestations/certificate.pdf?id=" + id)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(id + ": " + answer.statusCode());
        }
        return answer.body().length;
    }

    private void signIn(String password) throws Exception {
        client.send(HttpRequest.newBuilder(URI.create(base + "/home")).build(), BodyHandlers.discarding());
        String form = "number=" + HR + "&back=/home&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
