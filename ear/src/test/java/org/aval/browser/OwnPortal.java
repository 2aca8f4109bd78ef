package org.aval.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A second installation beside the server of the suite, as ./start brings it up: for stories that change what all others see. */
final class OwnPortal implements AutoCloseable {

    private static final Pattern ENCODED_END_OF_LINE = Pattern.compile("=\\r?\\n");
    private static final Pattern KEY = Pattern.compile("(/entry/\\w+\\?key=[\\w-]{43})");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> said = new ArrayList<>();

    private OwnPortal(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** A bare institution: nobody is there yet. */
    static OwnPortal empty() throws IOException {
        return start("--empty");
    }

    /** The sample institution, fresh. */
    static OwnPortal withSample() throws IOException {
        return start();
    }

    /** Starts it and waits until it says that it is ready. */
    private static OwnPortal start(String... options) throws IOException {
        Path data = Files.createTempDirectory(TARGET, "own-data");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Dfile.encoding=UTF-8",
                "-Daval.home=" + TARGET.getParent().getParent(),
                "-cp",
                TARGET.resolve("classes") + ":" + TARGET.resolve("start") + "/*",
                "org.aval.start.Start",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("AVAL_"));
        OwnPortal portal = new OwnPortal(builder.start(), data, port);
        portal.listen();
        return portal;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Until the last line that the console prints when all is well. */
    private void listen() throws IOException {
        var console = process.inputReader(StandardCharsets.UTF_8);
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            said.add(line);
            if (line.startsWith("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("the portal did not start: " + said);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Where the console sends who stands before it. */
    String linkAtTheConsole() {
        return link(String.join("\n", said)).orElseThrow(() -> new AssertionError("no link among " + said));
    }

    /** The link in the newest mail to an address, when it has arrived. */
    Optional<String> linkMailedTo(String address) {
        try (Stream<Path> mails = Files.list(data.resolve("mail"))) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .map(OwnPortal::words)
                    .filter(words -> words.contains("To: " + address))
                    .flatMap(words -> link(words).stream())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a mail with these words, and nothing in them that a mail encodes, left for an address? */
    boolean mailed(String address, String words) {
        try (Stream<Path> mails = Files.list(data.resolve("mail"))) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .map(OwnPortal::words)
                    .anyMatch(mail -> mail.contains("To: " + address) && mail.contains(words));
        } catch (IOException e) {
            return false;
        }
    }

    private static String words(Path mail) {
        try {
            return ENCODED_END_OF_LINE
                    .matcher(Files.readString(mail))
                    .replaceAll("")
                    .replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> link(String words) {
        Matcher found = KEY.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
