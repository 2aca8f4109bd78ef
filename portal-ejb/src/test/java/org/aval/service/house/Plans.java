package org.aval.service.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the database answers each question one thread asks while it is listened to: the statement with the values it is
 * asked with, explained on the same connection before it runs.
 */
public final class Plans {

    private static final ThreadLocal<@Nullable List<Plan>> HEARD = new ThreadLocal<@Nullable List<Plan>>();

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * So many lines are read before a table counts as read through: the sample's own tables are shorter, and a count that
     * stops at a thousand is full by then, whatever else it passed over.
     */
    private static final int SHORT = 5_000;

    private Plans() {}

    /** What one statement did. */
    public record Plan(String sql, JsonNode root) {

        /** The tables that were read from end to end, and have more lines than a page. */
        public Set<String> readThrough() {
            Set<String> tables = new TreeSet<>();
            for (JsonNode node : nodes()) {
                if (node.path("Node Type").asText().equals("Seq Scan") && read(node) > SHORT) {
                    tables.add(node.path("Relation Name").asText());
                }
            }
            return tables;
        }

        /** The most rows that were sorted in one place. */
        public long sorted() {
            return most("Sort") + most("Incremental Sort");
        }

        /** The most rows one index handed out or threw away, over all its turns. */
        public long touched() {
            long most = 0;
            for (JsonNode node : nodes()) {
                boolean isWhole = node.path("Node Type").asText().equals("Seq Scan");
                if (node.path("Node Type").asText().contains("Scan") && !isWhole) {
                    most = Math.max(
                            most,
                            Math.round(read(node) * node.path("Actual Loops").asDouble()));
                }
            }
            return most;
        }

        /** What one turn of a scan handed out and threw away. */
        private static double read(JsonNode scan) {
            return scan.path("Actual Rows").asDouble()
                    + scan.path("Rows Removed by Filter").asDouble()
                    + scan.path("Rows Removed by Index Recheck").asDouble();
        }

        private long most(String type) {
            long most = 0;
            for (JsonNode node : nodes()) {
                if (node.path("Node Type").asText().equals(type)) {
                    most = Math.max(most, node.path("Actual Rows").asLong());
                }
            }
            return most;
        }

        private List<JsonNode> nodes() {
            List<JsonNode> nodes = new ArrayList<>();
            gather(root.get(0).get("Plan"), nodes);
            return nodes;
        }

        private static void gather(JsonNode node, List<JsonNode> into) {
            into.add(node);
            node.path("Plans").forEach(below -> gather(below, into));
        }
    }

    /** What is asked while this runs. */
    public static List<Plan> of(Runnable questions) {
        HEARD.set(new ArrayList<>());
        try {
            questions.run();
            return List.copyOf(Objects.requireNonNull(HEARD.get()));
        } finally {
            HEARD.remove();
        }
    }

    /** The connection, or the same with somebody listening. */
    static Connection listened(Connection connection) {
        return HEARD.get() == null ? connection : proxy(Connection.class, new Listening(connection));
    }

    /** The connection itself, whoever listened. */
    static Connection itself(Connection connection) {
        return Proxy.isProxyClass(connection.getClass())
                        && Proxy.getInvocationHandler(connection) instanceof Listening listening
                ? listening.connection()
                : connection;
    }

    private record Listening(Connection connection) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) throws Throwable {
            Object answer = called(connection, method, values);
            return values != null && answer instanceof PreparedStatement statement
                    ? listened(connection, statement, String.valueOf(values[0]))
                    : answer;
        }
    }

    private static PreparedStatement listened(Connection connection, PreparedStatement statement, String sql) {
        List<Method> setters = new ArrayList<>();
        List<Object[]> given = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, values) -> {
            if (method.getName().startsWith("set") && method.getParameterCount() >= 2) {
                setters.add(method);
                given.add(values);
            } else if (method.getName().equals("executeQuery")) {
                explain(connection, sql, setters, given);
            }
            return called(statement, method, values);
        });
    }

    private static void explain(Connection connection, String sql, List<Method> setters, List<Object[]> given)
            throws Throwable {
        try (PreparedStatement explained =
                connection.prepareStatement("explain (analyze, timing off, format json) " + sql)) {
            for (int i = 0; i < setters.size(); i++) {
                called(explained, setters.get(i), given.get(i));
            }
            try (ResultSet plan = explained.executeQuery()) {
                plan.next();
                Objects.requireNonNull(HEARD.get()).add(new Plan(sql, JSON.readTree(plan.getString(1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object called(Object target, Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
