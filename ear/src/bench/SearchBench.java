import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.service.search.Asked;
import org.aval.service.search.SearchQuestion;

/**
 * Measures the search among a million entries; run by hand, never a test. It fills the database of a portal that was
 * started on a folder of its own, which is then good for nothing else:
 *
 * <pre>
 *   ./start --data /tmp/bench-search &
 *   java -cp portal-ejb/target/classes:portal-domain/target/classes:$(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/SearchBench.java --data /tmp/bench-search
 * </pre>
 *
 * Half of the entries are people, written through the register and found by its triggers; half are signatures. Prints
 * what filling took, the times of the portal's own two questions for several readers, and the plan of the slowest.
 */
public final class SearchBench {

    private static final int BATCH = 10_000;
    private static final int TIMES = 20;
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+)\\b");

    private static final String PEOPLE =
            """
            with named as (
                select n, (array['Marie', 'Jean', 'Mathieu', 'Noémie', 'Élodie', 'François', 'Amélie', 'Samuel', 'Zoé', 'Malik',
                    'Geneviève', 'Olivier', 'Chloé', 'Gabriel', 'Maude', 'Étienne', 'Sophie', 'Karim', 'Léa', 'Thomas'])
                    [1 + (power(random(), 2) * 19.99)::int % 20] as first_name,
                    case when random() < 0.4 then (array['Tremblay', 'Gagnon', 'Roy', 'Côté', 'Bouchard', 'Gauthier', 'Morin',
                        'Lavoie', 'Fortin', 'Gagné', 'Ouellet', 'Pelletier', 'Bélanger', 'Lévesque', 'Bergeron'])
                        [1 + (power(random(), 2) * 14.99)::int % 15]
                    else initcap((array['bel', 'mont', 'ri', 'car', 'du', 'la', 'gri', 'ver', 'sau', 'pel'])[1 + (random() * 9.99)::int % 10]
                        || (array['lo', 'mar', 'chi', 'ne', 'vil', 'ga', 'tou', 'dré', 'bi', 'fa'])[1 + (random() * 9.99)::int % 10]
                        || (array['', 'lin', 'ro', 'mi', 'ce', 'pu', 'ter', 'lan'])[1 + (random() * 7.99)::int % 8]
                        || (array['gnon', 'deau', 'bert', 'ssier', 'tte', 'ville', 'chand', 'rault', 'non', 'dais'])[1 + (random() * 9.99)::int % 10])
                    end as last_name
                  from generate_series(?::int, ?::int) n)
            insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language, employment_type,
                profession, starts_on, status)
            select md5('bench' || n)::uuid, 0, 'ZZ' || n, '', first_name, last_name, 'bench' || n || '@bench.example', 'fr', 'PERMANENT',
                   'NURSE', institution_day() - (n % 3000), 'ACTIVE' from named""";

    private static final String POSTS =
            """
            insert into assignment (id, person_id, unit_code, title_fr, title_en, manager_id, starts_on, is_primary)
            select md5('post' || n)::uuid, md5('bench' || n)::uuid, u.codes[1 + n % array_length(u.codes, 1)], 'Infirmière clinicienne',
                   'Clinical nurse', case when n >= 100 then md5('bench' || n / 50)::uuid end, institution_day() - (n % 3000), true
              from generate_series(?::int, ?::int) n, (select array_agg(code order by code) as codes from unit) u""";

    private static final String SIGNATURES =
            """
            insert into search_entry (kind, record, part, label_fr, label_en, detail_fr, detail_en, path, refs, names, shown, readers,
                owner, to_leader, weight)
            select 'attestations', md5('sign' || n)::uuid, '', 'ATT-2031-' || n, 'ATT-2031-' || n, p.label_fr || ', 2.1.0', p.label_en || ', 2.1.0',
                   '/attestations/attestation?id=' || md5('sign' || n)::uuid, array['ATT2031' || n],
                   array_to_tsvector(bare_words(p.label_fr || ' ATT 2031 210 ' || n) || array['att2031' || n]), daterange(null, null),
                   '{HR,LEGAL,AUDITOR}', p.owner, false, 0
              from generate_series(?::int, ?::int) n join search_entry p on p.kind = 'people' and p.record = md5('bench' || n)::uuid::text""";

    private final Connection database;
    private final Map<String, String> slowest = new TreeMap<>();

    private SearchBench(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("--data", "data", "--entries", "1000000"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        int port = Integer.parseInt(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip());
        String url = "jdbc:postgresql://localhost:" + port + "/aval";
        try (Connection owner = DriverManager.getConnection(url, "aval_owner", Files.readString(data.resolve("secrets/aval_owner")).strip())) {
            new SearchBench(owner).fill(Integer.parseInt(options.get("--entries")) / 2);
        }
        try (Connection portal = DriverManager.getConnection(url, "aval_portal", Files.readString(data.resolve("secrets/aval_portal")).strip())) {
            portal.setAutoCommit(false);
            new SearchBench(portal).measure();
        }
    }

    private void fill(int each) throws SQLException {
        if (each * 2 <= Integer.parseInt(value("select count(*) from search_entry"))) {
            return;
        }
        int there = Integer.parseInt(value("select count(*) from person where staff_no like 'ZZ%'"));
        long began = System.nanoTime();
        for (int from = there + 1; from <= each; from += BATCH) {
            int until = Math.min(from + BATCH - 1, each);
            long one = System.nanoTime();
            run(PEOPLE, from, until);
            run(POSTS, from, until);
            if (from + BATCH > each) {
                System.out.printf("the last %d people with their posts, found at once: %.1f s%n", until - from + 1, seconds(one));
            }
            run(SIGNATURES, from, until);
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        System.out.printf("filled in %.0f s: %s entries, %s words, %s of table and indexes%n", seconds(began),
                value("select count(*) from search_entry"), value("select count(*) from search_word"),
                value("select pg_size_pretty(sum(pg_total_relation_size(inhrelid))) from pg_inherits where inhparent = 'search_entry'::regclass"));
    }

    private void measure() throws SQLException {
        String someone = value("select first_name || ' ' || last_name from person where staff_no = 'ZZ4711'");
        UUID manager = UUID.fromString(value("select manager_id from assignment where manager_id is not null group by manager_id order by count(*) desc limit 1"));
        UUID staff = UUID.fromString(value("select id from person where staff_no = 'ZZ499999' or staff_no = 'ZZ9999' order by staff_no desc limit 1"));
        Map<String, String> readers = new TreeMap<>(Map.of("human resources", "EMPLOYEE,HR", "auditor", "EMPLOYEE,AUDITOR", "manager", "EMPLOYEE,MANAGER", "staff", "EMPLOYEE", "communications", "EMPLOYEE,COMMS"));
        System.out.printf("%-18s %-26s %6s %8s %8s %8s %8s  ms in the database, all questions of a search; cpu is the mean of its own process%n",
                "reader", "words", "hits", "p50", "p95", "max", "cpu");
        double worst = 0;
        for (var reader : readers.entrySet()) {
            for (String words : List.of("ZZ4711", "ATT-2031-4711", "ATT-2031", "ATT-2031-47", "ZZ47", someone, "tremblay", "marie tremblay", "ma", "m t", "tr", "infirmiere", "infirmiere urgence",
                    "tremblai", "gagnnon", "lavoi", "belmarogdeau", "photo", "photo patient", "zzzzqq")) {
                UUID who = reader.getKey().equals("manager") ? manager : staff;
                double[] times = new double[TIMES];
                search(words, who, reader.getValue(), "");
                long busy = ticks();
                int hits = 0;
                for (int i = 0; i < TIMES; i++) {
                    long began = System.nanoTime();
                    hits = search(words, who, reader.getValue(), "");
                    times[i] = (System.nanoTime() - began) / 1e6;
                }
                Arrays.sort(times);
                System.out.printf("%-18s %-26s %6d %8.1f %8.1f %8.1f %8.1f%n", reader.getKey(), words, hits, times[TIMES / 2],
                        times[(int) (TIMES * 0.95) - 1], times[TIMES - 1], (ticks() - busy) * 10.0 / TIMES);
                if (times[TIMES / 2] > worst) {
                    worst = times[TIMES / 2];
                    slowest.put("words", words);
                    slowest.put("roles", reader.getValue());
                    slowest.put("who", who.toString());
                }
            }
        }
        System.out.printf("%nthe slowest, %s for %s:%n", slowest.get("words"), slowest.get("roles"));
        search(slowest.get("words"), UUID.fromString(slowest.get("who")), slowest.get("roles"), "explain (analyze, buffers) ");
    }

    /** As the desk asks: what the words are, what answers, and where nothing does, what is like them. */
    private int search(String words, UUID reader, String roles, String explain) throws SQLException {
        Asked asked;
        try (PreparedStatement statement = prepared(SearchQuestion.UNDERSTOOD, Map.of("words", words)); ResultSet row = statement.executeQuery()) {
            row.next();
            asked = Asked.of(row.getString("words"), row.getString("reference"), told(row, "known"), told(row, "begun"), told(row, "alike"), told(row, "longer"));
        }
        Map<String, Object> values = new HashMap<>(Map.of("names", asked.names(), "own", asked.beginnings(), "text", asked.text(), "words", words, "reference", asked.reference(),
                "register", "", "reader", reader, "roles", roles, "counted", 200));
        values.put("shown", 8);
        int hits = 0;
        if (asked.isOfMany()) {
            hits = begun(explain, asked, values);
        }
        if (hits == 0) {
            if (!asked.isCounted()) {
                value(SearchQuestion.GATHERED);
            }
            hits = asked.words().isEmpty() ? 0 : rows(explain, values);
        }
        if (hits == 0 && asked.isLonger()) {
            hits = begun(explain, asked, values);
        }
        if (asked.isTooLittle(hits)) {
            value(SearchQuestion.GATHERED);
            values.put("names", asked.beginnings());
            hits = rows(explain, values);
        }
        if (hits == 0 && !asked.alike().isEmpty()) {
            value(asked.isCountedAlike() ? SearchQuestion.COUNTED : SearchQuestion.GATHERED);
            values.put("names", asked.namesAlike());
            values.put("own", asked.namesAlike());
            values.put("text", asked.textAlike());
            hits = rows(explain, values);
        }
        database.rollback();
        return hits;
    }

    private static String told(ResultSet row, String column) throws SQLException {
        return row.getString(column) == null ? "" : row.getString(column);
    }

    private int begun(String explain, Asked asked, Map<String, Object> values) throws SQLException {
        value(SearchQuestion.COUNTED);
        Map<String, Object> beginning = new HashMap<>(values);
        beginning.put("names", asked.reference());
        return rows(explain + SearchQuestion.begun("fr"), explain, beginning);
    }

    private int rows(String explain, Map<String, Object> values) throws SQLException {
        return rows(explain + SearchQuestion.found("fr"), explain, values);
    }

    private int rows(String question, String explain, Map<String, Object> values) throws SQLException {
        int count = 0;
        try (PreparedStatement statement = prepared(question, values); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                count++;
                if (!explain.isEmpty()) {
                    System.out.println(row.getString(1));
                }
            }
        }
        return count;
    }

    private PreparedStatement prepared(String sql, Map<String, Object> values) throws SQLException {
        List<Object> inOrder = new ArrayList<>();
        Matcher named = NAMED.matcher(sql);
        StringBuilder plain = new StringBuilder();
        while (named.find()) {
            boolean isValue = values.containsKey(named.group(1)); // [[:alpha:]] is none
            if (isValue) {
                inOrder.add(values.get(named.group(1)));
            }
            named.appendReplacement(plain, isValue ? "?" : named.group());
        }
        PreparedStatement statement = database.prepareStatement(named.appendTail(plain).toString());
        for (int i = 0; i < inOrder.size(); i++) {
            statement.setObject(i + 1, inOrder.get(i));
        }
        return statement;
    }

    private void run(String sql, int from, int until) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setInt(1, from);
            statement.setInt(2, until);
            statement.execute();
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Hundredths of a second that this connection's process has worked: on a busy machine the clock tells little. */
    private long ticks() throws SQLException {
        try {
            String[] stat = Files.readString(Path.of("/proc/" + value("select pg_backend_pid()") + "/stat")).replaceFirst(".*\\) ", "").split(" ");
            return Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
        } catch (java.io.IOException elsewhere) {
            return 0;
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
