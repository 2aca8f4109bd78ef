package org.aval.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What may be asked of {@code ./start}. This file stands alone: the script runs it from its source, so that a wrong
 * option is told before a build of minutes and not after.
 */
record Options(int port, Path data, boolean empty, boolean help) {

    static final String HELP =
            """
            Usage: ./start [--port N] [--data DIR] [--empty] [--help]

            Builds the portal if needed, starts its database and its server on this machine, and prints
            its address and the sample accounts when it is ready. Ctrl-C stops everything.
            As long as nobody is its administrator, it prints a link for the first one.

              --port N     the portal's port, 1 to 65535 (default 8080)
              --data DIR   the folder of everything that lasts: database, mail, logs; made if missing
                           (default: the folder "data" beside this script; a relative DIR starts where you are)
              --empty      a bare installation instead of the sample hospital: your own institution moves in
                           (a data folder that holds an institution already keeps it)
              --help       this text

            With AVAL_DB_URL in the environment that database is used instead of the embedded one.
            The README lists all AVAL_ variables.""";

    private static final int DEFAULT_PORT = 8080;

    /** Tells whether the arguments are right, and nothing else: status 0, or 2 with a sentence. */
    public static void main(String[] arguments) {
        try {
            if (parse(List.of(arguments), Path.of("data")).help()) {
                System.out.println(HELP);
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    /** Reads the arguments; a wrong one is told by the message of an IllegalArgumentException. */
    static Options parse(List<String> arguments, Path defaultData) {
        Options options = new Options(DEFAULT_PORT, defaultData, false, false);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String[] option = left.pop().split("=", 2);
            if (option.length == 2) {
                left.push(option[1]);
            }
            options = options.with(option[0], option.length == 2, left);
        }
        return options;
    }

    private Options with(String name, boolean hasValue, Deque<String> left) {
        return switch (name) {
            case "--port" -> new Options(portOf(valueOf(name, left)), data, empty, help);
            case "--data" -> new Options(port, folderOf(valueOf(name, left)), empty, help);
            case "--empty" -> new Options(port, data, alone("--empty", hasValue), help);
            case "--help", "-h" -> new Options(port, data, empty, alone("--help", hasValue));
            default -> throw new IllegalArgumentException("There is no option \"" + name + "\": see ./start --help.");
        };
    }

    private static boolean alone(String name, boolean hasValue) {
        if (hasValue) {
            throw new IllegalArgumentException("The option " + name + " takes no value.");
        }
        return true;
    }

    private static String valueOf(String name, Deque<String> left) {
        if (left.isEmpty() || left.peek().isBlank() || left.peek().startsWith("--")) {
            throw new IllegalArgumentException("The option " + name + " needs a value: see ./start --help.");
        }
        return left.pop();
    }

    private static int portOf(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new IllegalArgumentException("The port must be a number from 1 to 65535, not \"" + text + "\".");
    }

    private static Path folderOf(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
