package org.aval.service.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;

/** What the file of the sample's committee says. Days are those of the play; people are named by their places in it. */
record SampleCommitteeFile(List<SeatLine> seats) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Somebody who sits there. */
    record SeatLine(String person, SeatKind kind, SeatDuty duty, boolean outside, String from) {}

    static SampleCommitteeFile read() {
        try {
            return JSON.readValue(SampleLogosFile.bytes("committee.json"), SampleCommitteeFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's committee is broken", e);
        }
    }
}
