package org.aval.service.house;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.people.Person;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.jspecify.annotations.Nullable;

/**
 * The portal's persistence unit outside a server: its own persistence.xml, with all entities of the domain. It is built
 * once; its connections go to the database of the test that runs.
 */
final class PortalUnit {

    private static volatile @Nullable ClockedDatabase current;

    private static final class Built {
        static final EntityManagerFactory FACTORY = build();
    }

    private PortalUnit() {}

    /** Hibernate over this database; the mapping is validated against the first one. */
    static EntityManagerFactory over(ClockedDatabase database) {
        current = database;
        return Built.FACTORY;
    }

    private static EntityManagerFactory build() {
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        AvailableSettings.JAKARTA_TRANSACTION_TYPE,
                        "RESOURCE_LOCAL",
                        AvailableSettings.CONNECTION_PROVIDER,
                        new CurrentDatabase(),
                        AvailableSettings.STATEMENT_INSPECTOR,
                        Statements.INSPECTOR,
                        // lib/portal-domain.jar is there in the EAR only
                        AvailableSettings.SCANNER,
                        new DisabledScanner(),
                        AvailableSettings.LOADED_CLASSES,
                        mapped()));
    }

    /** As the server finds them in lib/portal-domain.jar: everything that is annotated. */
    private static List<Class<?>> mapped() {
        try {
            URI home = Person.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return mapped(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return mapped(jar.getPath("/"));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the domain's classes cannot be listed", e);
        }
    }

    private static List<Class<?>> mapped(Path root) {
        try (Stream<Path> files = Files.walk(root.resolve("org/aval/domain"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type ->
                            type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connections to whichever database the running test works on. */
    private static final class CurrentDatabase implements ConnectionProvider {

        private static final long serialVersionUID = 1L;

        private static ClockedDatabase now() {
            return Objects.requireNonNull(current);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return Plans.listened(now().take());
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            now().giveBack(Plans.itself(connection));
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnknownUnwrapTypeException(type);
        }
    }
}
