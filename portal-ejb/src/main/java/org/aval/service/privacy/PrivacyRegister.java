package org.aval.service.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.privacy.TrackState;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The register of confidentiality incidents: a line for each, also when the answer was no (rule R-20). */
@Stateless
@RolesAllowed("PRIVACY")
public class PrivacyRegister {

    private static final int MOST_WAITING = 10;

    @Inject
    TrackDoor door;

    @Inject
    TrackRows rows;

    @Inject
    TrackRecords records;

    /**
     * One page of the register, the latest awareness first.
     *
     * @param state only the lines of this state, null for all
     */
    public Page<TrackRow> list(@Nullable TrackState state, PageRequest request) {
        door.reader();
        return rows.page(state, request);
    }

    /** The legal question of one case. @throws org.aval.domain.shared.Refusal when it does not open to the caller */
    public TrackRecord read(UUID incident) {
        return records.of(door.open(incident));
    }

    /** What still waits, the most urgent first. */
    public List<TrackRow> waiting() {
        door.reader();
        return rows.waiting(MOST_WAITING);
    }

    /** The register as the authority gets it. */
    @Command
    public void export(Consumer<TrackRecord> reader) {
        door.reader();
        rows.all().forEach(row -> reader.accept(read(row.incident())));
    }
}
