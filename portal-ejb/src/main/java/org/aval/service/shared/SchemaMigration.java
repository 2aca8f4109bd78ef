package org.aval.service.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the schema as its owner; Hibernate validates the mapping against it right after.
 * The portal itself works as another role, without the right to change a table (ruling 5).
 */
public class SchemaMigration implements Integrator {

    private static final String OWNER = "java:jboss/datasources/AvalOwnerDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        if (factory.getProperties().get(AvailableSettings.JAKARTA_JTA_DATASOURCE) instanceof DataSource portal) {
            migrate(owner(), user(portal));
        }
    }

    /** Brings the owner's schema up to date and gives the portal's role its rights. */
    public static void migrate(DataSource owner, String portalRole) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner)
                .placeholders(Map.of("portal", portalRole))
                .load()
                .migrate();
    }

    @SuppressWarnings("BanJNDI") // the name is a constant, the tree is the server's own
    private static DataSource owner() {
        try {
            return (DataSource) new InitialContext().lookup(OWNER);
        } catch (NamingException e) {
            throw new IllegalStateException("the server has no datasource " + OWNER, e);
        }
    }

    private static String user(DataSource portal) {
        try (Connection connection = portal.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException e) {
            throw new IllegalStateException("the portal's database role cannot sign in", e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing to give back; Hibernate 6.6 has no default here
    }
}
