package org.aval.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that somebody else runs. It is asked whether it will do before the server starts. */
final class OutsideDatabase implements Database {

    private static final int OLDEST = 16;

    private final DatabaseAccess access;

    private OutsideDatabase(DatabaseAccess access) {
        this.access = access;
    }

    /** Refuses a database that cannot be reached with both roles, is too old, or misses an extension. */
    static OutsideDatabase reached(DatabaseAccess access) {
        try (Connection portal = access.asPortal();
                Connection owner = access.asOwner()) {
            int version = portal.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database at " + access.url() + " is PostgreSQL " + version
                        + "; the portal needs " + OLDEST + " or newer.");
            }
            requireExtensions(owner);
            return new OutsideDatabase(access);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + access.url() + " (AVAL_DB_URL) cannot be used: " + firstLine(e) + ".", e);
        }
    }

    private static void requireExtensions(Connection owner) {
        for (String extension : DatabaseRoles.EXTENSIONS) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("create extension if not exists " + extension);
            } catch (SQLException e) {
                throw new CannotStart(
                        "The database misses the extension " + extension + ", and its owner may not create it: "
                                + firstLine(e) + ".",
                        e);
            }
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public boolean isAlive() {
        return true; // not ours to watch: the server's pool heals by itself
    }

    @Override
    public void revive() {
        // not ours to start
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
