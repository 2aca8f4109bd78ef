package org.aval.service.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;
import org.jspecify.annotations.Nullable;

/** What the file of the sample's committee says. Days are those of the play; people are named by their places in it. */
record SampleCommitteeFile(List<SeatLine> seats, List<SessionLine> sessions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Somebody who sits there. */
    record SeatLine(String person, SeatKind kind, SeatDuty duty, boolean outside, String from) {}

    /**
     * A session, and the one item of its agenda.
     *
     * @param after the session without a quorum it takes up again
     * @param mode how people meet, null when they come to the place
     * @param about the case the item is about, null for another question
     * @param finding what was found about the case
     * @param challenged who is asked not to sit on it
     */
    record SessionLine(
            String reference,
            SessionKind kind,
            @Nullable String after,
            @Nullable SessionMode mode,
            @Nullable String about,
            @Nullable Finding finding,
            String planned,
            String convened,
            String day,
            String place,
            List<String> present,
            SessionState end,
            String title,
            String question,
            String decision,
            String reasons,
            String remarks,
            @Nullable String challenged,
            @Nullable String challengedOn,
            @Nullable String challengedBecause) {}

    static SampleCommitteeFile read() {
        try {
            return JSON.readValue(SampleLogosFile.bytes("committee.json"), SampleCommitteeFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's committee is broken", e);
        }
    }
}
