package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_missing_folder_is_made_for_its_owner_only() throws Exception {
        try (DataFolder data = DataFolder.hold(parent.resolve("new/data"))) {
            assertThat(Files.getPosixFilePermissions(data.path()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_with_the_way_out() throws Exception {
        Path folder = Files.createFile(parent.resolve("file")).resolve("data");
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The folder " + folder + " cannot be written: choose another with --data.");
    }

    @Test
    void one_starter_at_a_time_holds_a_folder() throws Exception {
        Path folder = parent.resolve("data");
        DataFolder first = DataFolder.hold(folder);
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The folder " + folder + " is in use by another start: choose another with --data.");
        first.close();
        DataFolder.hold(folder).close();
    }

    @Test
    void a_secret_stays_the_same_and_is_for_the_owner_of_the_folder_only() throws Exception {
        try (DataFolder data = DataFolder.hold(parent.resolve("data"))) {
            String secret = data.secret("aval_portal");
            assertThat(secret).matches("[0-9a-f]{48}").isEqualTo(data.secret("aval_portal"));
            assertThat(secret).isNotEqualTo(data.secret("aval_owner"));
            assertThat(Files.getPosixFilePermissions(data.at("secrets").resolve("aval_portal")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
