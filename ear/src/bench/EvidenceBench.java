import java.io.BufferedReader;
import java.io.BufferedWriter;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aval.policies.proofs.Frontier;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.InclusionProof;
import org.aval.policies.proofs.MerkleTree;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.SaltedLeaf;
import org.aval.policies.proofs.SignedNote;

/**
 * Measures the evidence log; run by hand, never a test. It fills the database of a portal that runs on a folder of its own,
 * which is then good for nothing else:
 *
 * <pre>
 *   ./start --data /tmp/bench-evidence &
 *   java -cp policies/target/classes:$(ls ~/.m2/repository/org/postgresql/postgresql/*&#47;*.jar | tail -1) \
 *        ear/src/bench/EvidenceBench.java --data /tmp/bench-evidence --leaves 1000000 --writers 32 --seconds 10 --rounds 4
 * </pre>
 *
 * Prints what an act costs with its leaf and without it, in turns in one run with the portal gathering meanwhile; then how long
 * a stranger needs for a log of a million leaves, each made again from its salt and its words, with the root held against the
 * signed checkpoint; and what a proof takes.
 */
public final class EvidenceBench {

    private static final String LEFT = "leaves_evidence";
    private static final int PROOFS = 20_000;

    private final String address;
    private final String password;

    private EvidenceBench(String address, String password) {
        this.address = address;
        this.password = password;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>(
                Map.of("--data", "data", "--leaves", "1000000", "--writers", "32", "--seconds", "10", "--rounds", "4"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path data = Path.of(options.get("--data"));
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        EvidenceBench bench = new EvidenceBench(
                "jdbc:postgresql://localhost:" + port + "/aval", Files.readString(data.resolve("secrets/aval_owner")).strip());
        bench.acts(
                Integer.parseInt(options.get("--writers")),
                Integer.parseInt(options.get("--seconds")),
                Integer.parseInt(options.get("--rounds")));
        bench.fill(Integer.parseInt(options.get("--leaves")));
        bench.verify(data.resolve("evidence.dump"));
    }

    /** In turns: with the leaf and without it, each time the same act by all writers at once. */
    private void acts(int writers, int seconds, int rounds) throws Exception {
        try (Connection owner = connect()) {
            List<UUID> records = records(owner);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            write(writers, 2, records);
            for (int round = 0; round < rounds; round++) {
                with.add(write(writers, seconds, records));
                leaves(owner, "disable");
                try {
                    without.add(write(writers, seconds, records));
                } finally {
                    leaves(owner, "enable");
                }
            }
            double kept = median(with) / median(without);
            System.out.printf("acts of %d writers: %.0f/s with the log %s, %.0f/s without %s: the log costs %.1f %%%n",
                    writers, median(with), rounded(with), median(without), rounded(without), 100 * (1 - kept));
        }
    }

    private static void leaves(Connection owner, String how) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("alter table obligation_journal " + how + " trigger " + LEFT);
            statement.execute("alter table command_journal " + how + " trigger " + LEFT);
        }
    }

    private static List<UUID> records(Connection owner) throws SQLException {
        List<UUID> records = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select id from obligation order by id")) {
            while (found.next()) {
                records.add(found.getObject(1, UUID.class));
            }
        }
        return records;
    }

    private double write(int writers, int seconds, List<UUID> records) throws Exception {
        ExecutorService room = Executors.newFixedThreadPool(writers);
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            UUID record = records.get(writer % records.size());
            work.add(() -> act(record, until));
        }
        long begun = System.nanoTime();
        int acts = 0;
        for (Future<Integer> done : room.invokeAll(work)) {
            acts += done.get();
        }
        room.shutdown();
        return acts * 1e9 / (System.nanoTime() - begun);
    }

    /**
     * The statements of an act as the portal makes it: who asks, the record, its journal, the change, the line of its journal,
     * the line of the command, a letter; then the commit, waited for.
     */
    private int act(UUID record, long until) throws SQLException {
        int acts = 0;
        try (Connection writer = connect();
                PreparedStatement asks = writer.prepareStatement("select set_config('aval.person', ?, true)");
                PreparedStatement who = writer.prepareStatement("select p.*, (select string_agg(r.role, ',') from person_role r"
                        + " where r.person_id = p.id) from person p join obligation o on o.person_id = p.id where o.id = ?");
                PreparedStatement reads = writer.prepareStatement("select * from obligation where id = ?");
                PreparedStatement last = writer.prepareStatement("select coalesce(max(line), 0) + 1 from obligation_journal where obligation_id = ?");
                PreparedStatement changes = writer.prepareStatement("update obligation set version = version + 1 where id = ?");
                PreparedStatement line = writer.prepareStatement("insert into obligation_journal (obligation_id, line, at, effective_on,"
                        + " author, acted_as, step, from_state, to_state, motive) select ?, ?, now(), current_date, 'VB10021', 'HR',"
                        + " j.step, j.from_state, j.to_state, 'Relance' from obligation_journal j where j.obligation_id = ? order by j.line limit 1");
                PreparedStatement command = writer.prepareStatement("insert into command_journal (id, at, author, command, record, outcome)"
                        + " values (gen_random_uuid(), now(), 'VB10021', 'bench.Desk.act', ?, 'DONE')");
                PreparedStatement letter = writer.prepareStatement("insert into mail (id, once_key, kind, person_id, address, language,"
                        + " subject, body, state, created_at, next_try_at) select gen_random_uuid(), gen_random_uuid()::text, 'bench',"
                        + " o.person_id, 'x@example.org', 'fr', 'Objet', 'Corps', 'RECALLED', now(), now() from obligation o where o.id = ?")) {
            writer.setAutoCommit(false);
            int next = 0;
            while (System.nanoTime() < until) {
                asks.setString(1, record.toString());
                asks.executeQuery().close();
                for (PreparedStatement reading : List.of(who, reads)) {
                    reading.setObject(1, record);
                    reading.executeQuery().close();
                }
                changes.setObject(1, record);
                changes.executeUpdate();
                last.setObject(1, record);
                try (ResultSet found = last.executeQuery()) {
                    found.next();
                    next = found.getInt(1);
                }
                line.setObject(1, record);
                line.setInt(2, next);
                line.setObject(3, record);
                line.executeUpdate();
                for (PreparedStatement writing : List.of(command, letter)) {
                    writing.setObject(1, record);
                    writing.executeUpdate();
                }
                writer.commit();
                acts++;
            }
        }
        return acts;
    }

    /** Lines of commands until the log has so many leaves; waits until the portal gathered them. */
    private void fill(int leaves) throws Exception {
        try (Connection owner = connect()) {
            long missing = leaves - number(owner, "select count(*) from evidence_leaf");
            long begun = System.nanoTime();
            for (; missing > 0; missing -= 50_000) {
                try (Statement statement = owner.createStatement()) {
                    statement.execute("insert into command_journal (id, at, author, command, outcome) select gen_random_uuid(), now(),"
                            + " 'VB10021', 'bench.Desk.act', 'DONE' from generate_series(1, " + Math.min(missing, 50_000) + ")");
                }
            }
            long left = System.nanoTime();
            while (number(owner, "select count(*) from waiting_leaves(1)") > 0) {
                Thread.sleep(100);
            }
            System.out.printf("filled in %.1f s, all gathered %.1f s after the last commit%n",
                    (left - begun) / 1e9, (System.nanoTime() - left) / 1e9);
        }
    }

    /** A stranger has the salts and the words in a file, the checkpoint and the key: nothing else is asked of the portal. */
    private void verify(Path dump) throws Exception {
        SignedNote note;
        NoteKey key;
        try (Connection owner = connect()) {
            note = SignedNote.parse(text(owner, "select note from evidence_checkpoint order by size desc limit 1"));
            key = NoteKey.parse(text(owner, "select key_line from evidence_log"));
            dump(owner, dump, note.checkpoint().size());
        }
        for (int time = 0; time < 4; time++) {
            verify(dump, note, key);
        }
        proofs(dump, note);
    }

    private static void dump(Connection owner, Path dump, long size) throws Exception {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement();
                BufferedWriter file = Files.newBufferedWriter(dump)) {
            statement.setFetchSize(20_000);
            try (ResultSet found = statement.executeQuery("select encode(l.leaf, 'hex'), encode(s.salt, 'hex'),"
                    + " case when l.register = 'command_journal' then payload_of_command_journal(to_jsonb(c))::text end"
                    + " from evidence_entry e join evidence_leaf l on l.id = e.leaf_id left join evidence_salt s on s.leaf_id = l.id"
                    + " left join command_journal c on c.id = l.record where e.place < " + size + " order by e.place")) {
                while (found.next()) {
                    String words = found.getString(3);
                    file.write(words == null ? found.getString(1) : found.getString(2) + " " + words);
                    file.newLine();
                }
            }
        }
        owner.rollback();
    }

    private static void verify(Path dump, SignedNote note, NoteKey key) throws Exception {
        long begun = System.nanoTime();
        Frontier frontier = new Frontier();
        long made = 0;
        try (BufferedReader file = Files.newBufferedReader(dump)) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                Hash leaf = leaf(line);
                made += line.length() > 64 ? 1 : 0;
                frontier.add(leaf, (level, index, hash) -> {});
            }
        }
        boolean holds = note.isSignedBy(key)
                && frontier.size() == note.checkpoint().size()
                && frontier.root().equals(note.checkpoint().root());
        System.out.printf("verified %,d leaves, %,d of them from salt and words: %s, in %.2f s%n",
                frontier.size(), made, holds, (System.nanoTime() - begun) / 1e9);
    }

    private static Hash leaf(String line) {
        return line.length() > 64
                ? SaltedLeaf.parse(line.substring(0, 64), line.substring(65)).hash()
                : Hash.of(java.util.HexFormat.of().parseHex(line));
    }

    /** Over a tree in memory: what making and checking one takes, and how large it is. */
    private static void proofs(Path dump, SignedNote note) throws Exception {
        List<List<Hash>> levels = new ArrayList<>();
        Frontier frontier = new Frontier();
        try (BufferedReader file = Files.newBufferedReader(dump)) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                frontier.add(leaf(line), (level, index, hash) -> {
                    while (levels.size() <= level) {
                        levels.add(new ArrayList<>());
                    }
                    levels.get(level).add(hash);
                });
            }
        }
        MerkleTree tree = new MerkleTree((level, index) -> levels.get(level).get((int) index));
        Random chance = new Random(8);
        long size = frontier.size();
        double[] making = new double[PROOFS];
        double[] checking = new double[PROOFS];
        int longest = 0;
        boolean hold = true;
        for (int i = 0; i < PROOFS; i++) {
            long place = (long) (chance.nextDouble() * size);
            long begun = System.nanoTime();
            InclusionProof proof = tree.inclusion(place, size);
            long made = System.nanoTime();
            hold &= proof.holds(levels.get(0).get((int) place), note.checkpoint().root());
            checking[i] = (System.nanoTime() - made) / 1e3;
            making[i] = (made - begun) / 1e3;
            longest = Math.max(longest, proof.path().size());
        }
        Arrays.sort(making);
        Arrays.sort(checking);
        System.out.printf("%,d proofs, all hold: %s; made in %.0f µs (p99 %.0f), checked in %.0f µs (p99 %.0f), at most %d bytes%n",
                PROOFS, hold, making[PROOFS / 2], making[PROOFS * 99 / 100], checking[PROOFS / 2], checking[PROOFS * 99 / 100],
                32 * longest);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address, "aval_owner", password);
    }

    private static long number(Connection owner, String sql) throws SQLException {
        return Long.parseLong(text(owner, sql));
    }

    private static String text(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }

    private static List<Long> rounded(List<Double> rates) {
        return rates.stream().map(Math::round).toList();
    }
}
