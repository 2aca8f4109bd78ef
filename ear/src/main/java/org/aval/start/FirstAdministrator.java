package org.aval.start;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * As long as nobody holds the role of administrator, whoever stands at the console gets a link that makes one: a secret
 * of 256 bits, of which the database keeps the digest only. A new link ends the earlier ones.
 */
public final class FirstAdministrator {

    private static final String NOBODY = "select not exists (select 1 from person_role where role = 'ADMIN')";
    private static final String KEEP =
            "insert into console_link (sha256, made_at, expires_at) values (?, now(), now() + interval '72 hours')";

    private FirstAdministrator() {}

    /** Prints the link, for an installation that somebody else starts: the environment names database and address. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        DatabaseAccess database = DatabaseAccess.from(environment)
                .orElseThrow(() -> new CannotStart("AVAL_DB_URL does not name the portal's database."));
        List<String> lines = invitation(database, publicAddress(environment, "http://localhost:8080"));
        System.out.println(
                lines.isEmpty()
                        ? "The portal has an administrator already, or has not started yet."
                        : String.join(System.lineSeparator(), lines));
    }

    /** The portal's address as people know it. */
    static String publicAddress(Map<String, String> environment, String otherwise) {
        String told = environment.getOrDefault("AVAL_PUBLIC_URL", "");
        return told.isBlank() ? otherwise : told;
    }

    /** What to print; nothing when there is an administrator, or no schema yet. */
    static List<String> invitation(DatabaseAccess database, String address) {
        try (Connection connection = database.asOwner()) {
            if (!isWanted(connection)) {
                return List.of();
            }
            return List.of(
                    "Nobody is the administrator of this portal yet. Open this link to become the first one:",
                    "",
                    "  " + address + "/entry/administrator?key=" + secret(connection),
                    "",
                    "It works once, within 72 hours; the next start prints another.");
        } catch (SQLException e) {
            return List.of("No link for a first administrator can be made: " + e.getMessage() + ".");
        }
    }

    private static boolean isWanted(Connection connection) throws SQLException {
        return holds(connection, "select to_regclass('console_link') is not null") && holds(connection, NOBODY);
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static String secret(Connection connection) throws SQLException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        connection.setAutoCommit(false);
        try (Statement earlier = connection.createStatement();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            earlier.execute("delete from console_link where used_at is null");
            keep.setString(1, sha256(secret));
            keep.executeUpdate();
        }
        connection.commit();
        return secret;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
