package org.aval.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aval.start.DataFolder;
import org.aval.start.EmbeddedDatabase;
import org.aval.start.PostgresBinaries;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One database for all tests that need the server, fresh at each run. The server is told its address and passwords by
 * arquillian.xml, which reads the system properties set here.
 */
public class DatabaseForTheSuite implements LauncherSessionListener {

    private DataFolder data;
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("jboss.home") == null) {
            return; // these tests need no server
        }
        Path target = Path.of("target").toAbsolutePath();
        try {
            data = DataFolder.hold(Files.createTempDirectory(target, "it-data"));
            Files.createDirectories(target.resolve("it-mail"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(PostgresBinaries.unpackedIn(target.resolve("postgres")), data);
        database.access().environment().forEach(System::setProperty);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        database.close();
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
