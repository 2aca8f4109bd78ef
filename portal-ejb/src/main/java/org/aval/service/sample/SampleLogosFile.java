package org.aval.service.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;
import org.aval.domain.logos.RefusalReason;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What the file of the sample's marks says. Days are those of the play; people are named by their places in it. */
record SampleLogosFile(List<MarkLine> marks, List<UseLine> uses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One mark; its drawing stands beside the file. */
    record MarkLine(String code, MarkKind kind, String fr, String en, String published, @Nullable String expires) {}

    /** One use; a step whose day is missing was not taken. */
    record UseLine(
            String reference,
            String by,
            String asked,
            String title,
            LogoPurpose purpose,
            Set<LogoMedium> media,
            List<String> marks,
            String distribution,
            String territory,
            String partner,
            PartnerKind kind,
            PartnerSector sector,
            String contact,
            boolean paid,
            String consideration,
            String sponsors,
            boolean position,
            String from,
            String until,
            String taken,
            @Nullable String referred,
            @Nullable String cleared,
            @Nullable String decided,
            @Nullable String decider,
            @Nullable Role role,
            @Nullable EndorsementRisk risk,
            String conditions,
            @Nullable RefusalReason refusal,
            String why,
            @Nullable String printed) {}

    static SampleLogosFile read() {
        try {
            return JSON.readValue(bytes("logos.json"), SampleLogosFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's marks is broken", e);
        }
    }

    /** A file of the sample. */
    static byte[] bytes(String name) {
        try (InputStream in = SampleLogosFile.class.getResourceAsStream("/sample/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
