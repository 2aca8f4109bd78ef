package org.aval.service.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.privacy.InformationKind;
import org.aval.policies.jurisdictions.BreachFactor;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.house.House;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;

/** A case about personal information whose question is answered with yes. */
public final class NoticeStage {

    public static final String PRIVACY = "VB10006";
    public static final String PLANTED = "Le canari vert chante dans le dossier";

    private final House house;

    /** In this house. */
    public NoticeStage(House house) {
        this.house = house;
    }

    UUID reported(IncidentCategory category) {
        ReportDesk reports = house.get(ReportDesk.class);
        ReportWish wish = new ReportWish(
                category, CaseChannel.FORM, Confidence.CONFIDENTIAL, false, false, false, null, null, null);
        Report report = new Report(wish, new ReportWords("Une capture du dossier", "", "", "", ""));
        String page = house.as("nobody", () -> reports.page());
        String reference =
                house.as("nobody", () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }

    /** The case, its question answered with yes for this kind of information. */
    public UUID answered(InformationKind kind, boolean persons) {
        UUID incident = reported(IncidentCategory.RECORD_SCREENSHOT);
        answer(incident, kind, true, persons);
        return incident;
    }

    void answer(UUID incident, InformationKind kind, boolean risk, boolean persons) {
        TrackRecord record = record(incident);
        Map<String, String> words = new HashMap<>();
        for (String field : List.of("INFORMATION", "CIRCUMSTANCES", "PERIOD", "CONCLUSION", "MEASURES")) {
            words.put(field, PLANTED + " " + field);
        }
        BreachRegimes.of(record.place(), kind.name()).factors().stream()
                .map(BreachFactor::code)
                .forEach(code -> words.put(code, PLANTED));
        house.as(PRIVACY, () -> house.get(PrivacyDesk.class)
                .answer(ref(incident), new RiskAnswer(kind, risk, persons, 12, 10, words)));
    }

    void write(UUID incident, TrackField... fields) {
        Map<TrackField, String> words = new EnumMap<>(TrackField.class);
        for (TrackField field : fields) {
            words.put(field, PLANTED + " " + field);
        }
        TrackRef ref = ref(incident);
        house.as(PRIVACY, () -> house.get(NoticeDesk.class).write(ref, words));
    }

    TrackRecord record(UUID incident) {
        return house.as(PRIVACY, () -> house.get(PrivacyRegister.class).read(incident));
    }

    TrackRef ref(UUID incident) {
        return new TrackRef(incident, record(incident).version());
    }
}
