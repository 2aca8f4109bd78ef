package org.aval.service.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.aval.service.entry.BareInstallation;
import org.aval.service.evidence.LogKey;
import org.aval.service.evidence.WitnessFolders;
import org.aval.service.notices.Postman;
import org.aval.service.sample.SampleInstitution;
import org.aval.service.seal.SealHand;
import org.aval.service.shared.CallerMemory;
import org.aval.service.shared.Links;
import org.aval.service.shared.PersonCard;
import org.aval.service.shared.Realm;
import org.aval.service.vault.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * The registers of CHU Val-Boréal on 21 November 2026 at nine in the morning, over a database of their own: the real
 * registers, Hibernate, schema and roles. Only the server is missing, and its check of passwords.
 */
public final class House implements AutoCloseable {

    /** The password of every account of the sample. */
    public static final String PASSWORD = "val-boreal";

    /** One for all houses: each is a copy of the same one. */
    private static final Path CASE_KEY = keyFile();

    private static final ThreadLocal<@Nullable Request> REQUEST = new ThreadLocal<>();

    private final TestClock clock = new TestClock();
    private final String database;
    private final ClockedDatabase portal;
    private final ClockedDatabase owner;
    private final EntityManagerFactory factory;
    private final Container container;
    private final Path mails;
    private final Map<String, String> postmansSettings = new HashMap<>();

    /** One call from outside: who calls, with what Hibernate and the portal remember meanwhile. */
    private static final class Request {

        private final String caller;
        private EntityManager em;
        private final CallerMemory memory = new CallerMemory();
        private @Nullable Set<String> roles;

        Request(String caller, EntityManager em) {
            this.caller = caller;
            this.em = em;
        }
    }

    private House(String database, TestClock start) {
        this.database = database;
        this.clock.set(start.instant());
        this.portal = Databases.as(Databases.PORTAL, database, clock);
        this.owner = Databases.as(Databases.OWNER, database, clock);
        this.factory = PortalUnit.over(portal);
        this.container = new Container(this);
        try {
            this.mails = Files.createTempDirectory("aval-mails");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        furnish();
    }

    private static Path keyFile() {
        try {
            return Files.createTempDirectory("aval-key").resolve("cases.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A house of one's own, as the sample institution is found on its day, except for its cases: what stands in the tables
     * of cases is the test's own, and nobody is kept from anything.
     */
    public static House open() {
        return new House(Databases.copyWithoutCases(House::fill), new TestClock());
    }

    /** The same, with the sample's cases and what the committee said of them. */
    public static House withCases() {
        return new House(Databases.copy(House::fill), new TestClock());
    }

    private static void fill(String template) {
        House first = new House(template, new TestClock());
        first.moveIn();
        first.leave();
    }

    /** A house where nobody has moved in yet, at a moment. */
    public static House empty(TestClock start) {
        return new House(Databases.bare(), start);
    }

    private void furnish() {
        container.put(Clock.class, clock);
        container.put(CallerMemory.class, new MemoryOfTheRequest());
        container.put(Realm.class, new Realm() {
            @Override
            public boolean opens(String login, char[] password) {
                return PASSWORD.equals(new String(password));
            }
        });
        Container.set(
                container.get(Links.class), "settings", Map.of("AVAL_PUBLIC_URL", "https://portail.chuvb.example"));
        Container.set(container.get(MasterKey.class), "settings", Map.of("AVAL_CASE_KEY", CASE_KEY.toString()));
        Container.set(
                container.get(SealHand.class),
                "settings",
                Map.of(
                        "AVAL_SEAL_FOLDER",
                        Objects.requireNonNull(CASE_KEY.getParent()).toString()));
        Path beside = mails.resolveSibling(mails.getFileName() + "-log");
        Container.set(
                container.get(LogKey.class),
                "settings",
                Map.of("AVAL_EVIDENCE_KEY", beside.resolve("evidence.key").toString()));
        Container.set(
                container.get(WitnessFolders.class),
                "settings",
                Map.of("AVAL_WITNESS_FOLDER", witnesses().toString()));
        postmansSettings.put("AVAL_MAIL_FOLDER", mails.toString());
        Container.set(container.get(Postman.class), "settings", postmansSettings);
    }

    /** The memory of a request belongs to its thread. */
    private static final class MemoryOfTheRequest extends CallerMemory {

        @Override
        public @Nullable PersonCard recall(String login) {
            return current().memory.recall(login);
        }

        @Override
        public void keep(PersonCard read) {
            current().memory.keep(read);
        }

        @Override
        public int passwords() {
            return current().memory.passwords();
        }

        @Override
        public void keepPasswords(int read) {
            current().memory.keepPasswords(read);
        }
    }

    /** Loads the sample as the server does at its first start. */
    public void moveIn() {
        start("true");
    }

    /** Starts as the server of a real institution does: the sample is not asked for. */
    public void startWithoutSample() {
        start("false");
    }

    /** Starts as a bare installation does: an institution under a provisional name, and nobody in it. */
    public void startBare() {
        BareInstallation bare = container.get(BareInstallation.class);
        Container.set(bare, "settings", Map.of("AVAL_SAMPLE", "false"));
        as("nobody", () -> Container.call(bare, "moveIn"));
    }

    private void start(String withSample) {
        SampleInstitution sample = container.get(SampleInstitution.class);
        Container.set(sample, "settings", Map.of("AVAL_SAMPLE", withSample));
        as("nobody", () -> Container.call(sample, "load"));
    }

    /** The register or desk of this class. */
    public <T> T get(Class<T> type) {
        return container.get(type);
    }

    public TestClock clock() {
        return clock;
    }

    /** Where mails are kept as files. */
    public Path mails() {
        return mails;
    }

    /** Below which the folders of witnesses lie. */
    public Path witnesses() {
        return mails.resolveSibling(mails.getFileName() + "-witnesses");
    }

    /** Another folder for the mails from now on. */
    public void keepMailsIn(Path folder) {
        postmansSettings.put("AVAL_MAIL_FOLDER", folder.toString());
    }

    /** One request of somebody, with its transaction: kept when it returns, undone when it fails. */
    public <T> T as(String staffNo, Supplier<T> work) {
        Statements.forget();
        Request before = REQUEST.get();
        try {
            return transacted(new Request(staffNo, factory.createEntityManager()), work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            restore(before);
        }
    }

    /** One request of somebody that returns nothing. */
    public void as(String staffNo, Runnable work) {
        this.<@Nullable Object>as(staffNo, () -> {
            work.run();
            return null;
        });
    }

    /** For a method that asks for its own transaction. */
    @Nullable
    Object inNewTransaction(Callable<?> body) throws Exception {
        Request outer = current();
        EntityManager em = outer.em;
        try {
            outer.em = factory.createEntityManager();
            return transacted(outer, body::call);
        } finally {
            outer.em = em;
            REQUEST.set(outer);
        }
    }

    private <T extends @Nullable Object> T transacted(Request mine, Callable<T> work) throws Exception {
        REQUEST.set(mine);
        EntityManager em = mine.em;
        try {
            em.getTransaction().begin();
            T result = work.call();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private void restore(@Nullable Request before) {
        if (before == null) {
            REQUEST.remove();
        } else {
            REQUEST.set(before);
        }
    }

    /** In a request: tells the database who asks, as {@link org.aval.service.shared.Caller} does. */
    public void tellTheDatabase(UUID person) {
        entityManager()
                .createNativeQuery("select set_config('aval.person', :person, true)")
                .setParameter("person", person.toString())
                .getSingleResult();
    }

    /** In a request: how many rows the portal's role sees. */
    public int count(String sql) {
        return ((Number) entityManager().createNativeQuery(sql).getSingleResult()).intValue();
    }

    private static Request current() {
        return Objects.requireNonNull(REQUEST.get(), "only within a request: as(…)");
    }

    EntityManager entityManager() {
        return current().em;
    }

    String caller() {
        return current().caller;
    }

    /** The roles the server's realm finds for who calls: the same view, the same moment. */
    Set<String> rolesOfTheCaller() {
        Request mine = current();
        if (mine.roles == null) {
            mine.roles = Set.copyOf(words("select role from sign_in_role where login = upper(?)", mine.caller));
        }
        return mine.roles;
    }

    /** A connection of one's own to the database, as the owner of the schema. */
    public Connection connection() throws SQLException {
        return Databases.as(Databases.OWNER, database).getConnection();
    }

    /** The first column of what a question to the database answers. */
    public List<String> words(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row.get(0)).toList();
    }

    /** What a question to the database answers, as text; asked as the owner, from whom row security hides nothing. */
    public List<List<String>> rows(String sql, Object... values) {
        return with(owner, sql, values, statement -> {
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        });
    }

    /** Something that happened before the test, or that the test must not be able to do: done as the owner. */
    public void change(String sql, @Nullable Object... values) {
        with(owner, sql, values, PreparedStatement::execute);
    }

    /** What the institution rules from today on. */
    public void rules(String key, String value) {
        change(
                """
                insert into parameter_value (id, version, key, value, from_day, source, flag, profile, state, proposed_by,
                                             decided_at)
                values (gen_random_uuid(), 0, ?, ?, institution_day(), 'Essai', 'R', null, 'ADOPTED', 'VB10005', now())""",
                key,
                value);
    }

    /** A change as the portal's role may or may not make it. */
    public void changeAsPortal(String sql, @Nullable Object... values) {
        with(portal, sql, values, PreparedStatement::execute);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static <T> T with(ClockedDatabase database, String sql, @Nullable Object[] values, Use<T> use) {
        try {
            Connection connection = database.take();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return use.of(statement);
            } finally {
                database.giveBack(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static List<String> row(ResultSet found) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.add(String.valueOf(found.getString(column)));
        }
        return row;
    }

    @Override
    public void close() {
        leave();
        Databases.drop(database);
    }

    private void leave() {
        try {
            portal.close();
            owner.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
