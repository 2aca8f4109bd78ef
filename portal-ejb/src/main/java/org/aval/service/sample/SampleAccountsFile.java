package org.aval.service.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.ChannelUse;
import org.aval.domain.channels.DataClass;
import org.aval.domain.channels.Encryption;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/** The sample's accounts and channels as they stand in their file. */
record SampleAccountsFile(List<AccountLine> accounts, List<ChannelLine> channels) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    record SeatLine(String person, SeatRole role, String since, @Nullable String until) {}

    /** @param told what was seen or said when it was found */
    record AccountLine(
            String address,
            @Nullable Platform site,
            String name,
            String unit,
            Set<Objective> objectives,
            String languages,
            String audience,
            int hours,
            String by,
            @Nullable String askedOn,
            @Nullable String openedOn,
            List<SeatLine> seats,
            String vault,
            String rules,
            @Nullable String secondFactorOn,
            @Nullable String rotatedOn,
            @Nullable String reviewedOn,
            @Nullable String termsOn,
            @Nullable String decidedOn,
            @Nullable String lastPostOn,
            @Nullable String foundOn,
            @Nullable String seenOn,
            @Nullable String ticketOn,
            @Nullable String downOn,
            String told) {}

    /** @param becomes how it turned out to be encrypted when it was suspended */
    record ChannelLine(
            String code,
            Platform platform,
            ChannelUse used,
            DataClass dataClass,
            Encryption encryption,
            String identityCheck,
            String accepted,
            String excluded,
            String responseTime,
            String recordKeeping,
            String noticeFr,
            String noticeEn,
            String assessmentRef,
            String proposed,
            String by,
            String approved,
            String approver,
            @Nullable String reviewed,
            @Nullable String suspended,
            String reason,
            @Nullable Encryption becomes) {}

    static SampleAccountsFile read() {
        try (InputStream in = SampleAccountsFile.class.getResourceAsStream("/sample/accounts.json")) {
            return JSON.readValue(Objects.requireNonNull(in), SampleAccountsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's accounts is broken", e);
        }
    }
}
