package org.aval.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server as a process of its own, writing below the data folder only. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final Process process;
    private final DataFolder data;
    private final String address;

    private ServerProcess(Process process, DataFolder data, String address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /** Starts the server of the given home with this database, as the options ask. */
    static ServerProcess start(Path home, Options options, DataFolder data, DatabaseAccess database) {
        Path log = log(data);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command(home, data))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            environment(builder.environment(), home, options, data, database);
            String address = "http://" + host(builder.environment()) + ":" + options.port();
            Process process = builder.start();
            Leftovers.remember(process.toHandle(), data);
            return new ServerProcess(process, data, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The argument that tells whose server it is. */
    static String mark(DataFolder data) {
        return "-Daval.data=" + data.path();
    }

    /**
     * The collector for one or two cores and a heap of half a gigabyte: the usual one costs a seventh of the time to
     * readiness for pauses that nobody would notice here.
     */
    private static List<String> javaOptions() {
        String options = System.getenv().getOrDefault("AVAL_JAVA_OPTIONS", "");
        return List.of((options.isBlank() ? "-XX:+UseSerialGC" : options).trim().split("\\s+"));
    }

    private static List<String> command(Path home, DataFolder data) {
        List<String> command = new ArrayList<>(List.of("setsid")); // Ctrl-C reaches the starter only
        command.addAll(StandaloneCommandBuilder.of(home)
                .addJavaOptions(javaOptions())
                .addJavaOptions(
                        "-Xms128m",
                        "-Xmx" + System.getenv().getOrDefault("AVAL_HEAP", "512m"),
                        mark(data),
                        "-Djboss.server.log.dir=" + data.subfolder("log"),
                        "-Djboss.server.data.dir=" + data.subfolder("server"),
                        "-Djboss.server.temp.dir=" + data.subfolder("tmp"),
                        "-Djboss.server.content.dir=" + home.resolve("standalone/data/content"),
                        "-Djboss.as.management.blocking.timeout=" + Start.LIMIT.toSeconds(),
                        "-Dorg.wildfly.sigterm.suspend.timeout=5")
                .addServerArguments("--read-only-server-config=standalone.xml")
                .build());
        return command;
    }

    /** What the caller set holds; an empty variable means the same as none, which the server would not understand. */
    private static void environment(
            Map<String, String> environment, Path home, Options options, DataFolder data, DatabaseAccess database) {
        environment
                .entrySet()
                .removeIf(set ->
                        set.getKey().startsWith("AVAL_") && set.getValue().isBlank());
        environment.putAll(database.environment());
        environment.put("JBOSS_HOME", home.toString());
        environment.put("AVAL_PORT", Integer.toString(options.port()));
        environment.put("AVAL_MANAGEMENT_PORT", Integer.toString(Ports.anyFree()));
        environment.putIfAbsent("AVAL_MAIL_FOLDER", data.subfolder("mail").toString());
        environment.putIfAbsent("AVAL_PUBLIC_URL", "http://localhost:" + options.port());
        if (options.empty()) {
            environment.put("AVAL_SAMPLE", "false");
        }
        environment.putIfAbsent("AVAL_SAMPLE", "true");
    }

    private static String host(Map<String, String> environment) {
        String bound = environment.getOrDefault("AVAL_BIND", "");
        return bound.isBlank() || "0.0.0.0".equals(bound) ? "localhost" : bound;
    }

    private static Path log(DataFolder data) {
        return data.at("server.log");
    }

    /** Where the portal answers. */
    String address() {
        return address;
    }

    /** Where the server writes its log. */
    Path log() {
        return log(data);
    }

    /** Whether the portal says of itself that it can serve. */
    boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the server says that it has started without the portal. */
    boolean hasFailed() {
        try {
            return Files.readString(log()).contains(STARTED_WITH_ERRORS);
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits that long for the end of the server; true if it came. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        Processes.end(process.toHandle(), PATIENCE);
        Leftovers.forget(data);
    }
}
