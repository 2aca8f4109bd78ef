package org.aval.service.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeWay;
import org.jspecify.annotations.Nullable;

/** What the file of the sample's cases says. Days are those of the play; people are named by their places in it. */
record SampleCasesFile(List<CaseLine> cases) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What happens in a case. */
    enum Scene {
        ACKNOWLEDGE,
        ANSWER_REPORTER,
        REPORTER_WRITES,
        NOTE,
        TRIAGE,
        PARTY,
        EXHIBIT,
        LET_IN,
        CONTAIN,
        CONTAINMENT,
        REMOVAL,
        INTERIM,
        HAND_TO_UNIT,
        REPORT_FROM_UNIT,
        INVESTIGATE,
        REPORT_FINDINGS,
        PREPARE_HEARING,
        HEAR,
        PUT_HEARING,
        OBSERVE,
        CHALLENGE,
        REFER,
        SESSION,
        ACT,
        CLOSE,
        AWARE,
        ANSWER_LAW,
        NOTICE,
        LAW_ANSWERED
    }

    /**
     * One case.
     *
     * @param receipt the code by which its reporter comes back
     * @param by who wrote the report down, null when it came through the form
     * @param scenes what happened in it, in order; what stands before SESSION happened before the committee decided
     */
    record CaseLine(
            String reference,
            IncidentCategory category,
            CaseChannel channel,
            Confidence confidence,
            boolean peerTold,
            String receipt,
            @Nullable String by,
            String receivedOn,
            String receivedAt,
            @Nullable String unit,
            @Nullable String from,
            String narrative,
            String where,
            String who,
            String identity,
            List<SceneLine> scenes) {

        /** Where the committee takes over; the end when it does not. */
        int decision() {
            for (int at = 0; at < scenes.size(); at++) {
                if (scenes.get(at).what() == Scene.SESSION) {
                    return at;
                }
            }
            return scenes.size();
        }
    }

    /** One scene; what does not belong to it is not told. */
    record SceneLine(
            Scene what,
            String by,
            String on,
            String at,
            @Nullable String words,
            @Nullable String letter,
            @Nullable PartyCapacity capacity,
            @Nullable String person,
            @Nullable String unit,
            @Nullable Outsider outside,
            @Nullable List<Integer> factors,
            @Nullable String until,
            @Nullable String mandate,
            @Nullable String exhibit,
            @Nullable ContainmentAction action,
            @Nullable RemovalAddressee addressee,
            @Nullable RemovalState outcome,
            @Nullable String address,
            @Nullable InformationKind kind,
            @Nullable Integer persons,
            @Nullable Map<String, String> weighed,
            @Nullable Addressee told,
            @Nullable NoticeWay way) {

        /** What was written. */
        String said() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    static SampleCasesFile read() {
        try {
            return JSON.readValue(SampleLogosFile.bytes("cases.json"), SampleCasesFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sample's cases is broken", e);
        }
    }
}
