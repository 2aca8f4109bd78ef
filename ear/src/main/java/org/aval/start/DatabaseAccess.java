package org.aval.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Address, role and password of the portal in its database, and those of the owner of its schema. */
public record DatabaseAccess(String url, String user, String password, String owner, String ownerPassword) {

    static final String OWNER = "aval_owner";
    static final String PORTAL = "aval_portal";

    /** The database that the caller's environment names, if it names one. */
    static Optional<DatabaseAccess> from(Map<String, String> environment) {
        String url = environment.getOrDefault("AVAL_DB_URL", "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new DatabaseAccess(
                        url,
                        environment.getOrDefault("AVAL_DB_USER", PORTAL),
                        environment.getOrDefault("AVAL_DB_PASSWORD", ""),
                        environment.getOrDefault("AVAL_DB_OWNER", OWNER),
                        environment.getOrDefault("AVAL_DB_OWNER_PASSWORD", "")));
    }

    /** The same as the environment variables that the server reads. */
    public Map<String, String> environment() {
        return Map.of(
                "AVAL_DB_URL", url,
                "AVAL_DB_USER", user,
                "AVAL_DB_PASSWORD", password,
                "AVAL_DB_OWNER", owner,
                "AVAL_DB_OWNER_PASSWORD", ownerPassword);
    }

    /** A connection as the owner of the schema. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /** A connection as the portal. */
    public Connection asPortal() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
