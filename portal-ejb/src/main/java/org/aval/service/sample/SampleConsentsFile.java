package org.aval.service.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.Signatory;
import org.aval.domain.consents.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What the file of the sample's consents says. Days are those of the play; people are named by their places in it. */
final class SampleConsentsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleConsentsFile() {}

    /** One consent; it was not withdrawn when the day is missing. */
    record ConsentLine(
            String reference,
            String by,
            String given,
            SubjectKind kind,
            String subject,
            Capacity capacity,
            Set<Signatory> signatories,
            String sole,
            String purpose,
            String territory,
            String restrictions,
            boolean name,
            boolean face,
            Set<ConsentMedium> media,
            Set<Platform> platforms,
            String from,
            String until,
            String kept,
            String contact,
            String witness,
            List<UseLine> uses,
            @Nullable String withdrawn,
            String note) {}

    /** Something that shows the person; it is up when the day is missing. */
    record UseLine(
            String reference,
            @Nullable Platform on,
            String what,
            String place,
            @Nullable String down,
            @Nullable String by,
            String how) {}

    static List<ConsentLine> read() {
        try {
            return JSON.readValue(SampleLogosFile.bytes("consents.json"), new TypeReference<List<ConsentLine>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's consents is broken", e);
        }
    }
}
