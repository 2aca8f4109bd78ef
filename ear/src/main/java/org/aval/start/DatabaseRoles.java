package org.aval.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What only a superuser can prepare in the embedded database: the owner of the schema, the portal's role, which may
 * change no schema, the database and its extensions. All of it can be done again and again.
 */
final class DatabaseRoles {

    static final String DATABASE = "aval";
    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final String server;
    private final String superuser;
    private final String password;

    DatabaseRoles(String server, String superuser, String password) {
        this.server = server;
        this.superuser = superuser;
        this.password = password;
    }

    /** Makes both roles, the database and the extensions, or brings them in order. */
    void prepare(String ownerPassword, String portalPassword) throws SQLException {
        asSuperuser("postgres", statement -> {
            role(statement, DatabaseAccess.OWNER, ownerPassword);
            role(statement, DatabaseAccess.PORTAL, portalPassword);
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + DatabaseAccess.OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + DatabaseAccess.PORTAL);
        });
        asSuperuser(DATABASE, statement -> {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
            statement.execute("alter schema public owner to " + DatabaseAccess.OWNER);
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + DatabaseAccess.PORTAL);
        });
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private void asSuperuser(String database, Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + database, superuser, password);
                Statement statement = connection.createStatement()) {
            work.with(statement);
        }
    }

    /** The passwords are ours and hexadecimal: they need no quoting. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name);
        }
        statement.execute("alter role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
