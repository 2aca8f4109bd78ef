package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.aval.service.sample.SampleFile.Calendar;

/** Who speaks for the sample institution, where, what they declared, who shows its marks, who agreed to be shown, who decides: the accounts first. */
@Dependent
class SampleSpeech {

    @Inject
    SampleMandates mandates;

    @Inject
    SampleAccounts accounts;

    @Inject
    SampleInterests interests;

    @Inject
    SampleLogos logos;

    @Inject
    SampleConsents consents;

    @Inject
    SampleShownMarks shown;

    @Inject
    SampleCommittee committee;

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone, Map<String, UUID> ids) {
        accounts.moveIn(SampleCast.of(sample, ids), calendar, zone);
        mandates.moveIn(sample, calendar, zone);
        interests.moveIn(SampleCast.of(sample, ids), calendar, zone);
        logos.moveIn(SampleCast.of(sample, ids), calendar, zone);
        consents.moveIn(SampleCast.of(sample, ids), calendar, zone);
        shown.moveIn(SampleCast.of(sample, ids), calendar, zone);
        committee.moveIn(SampleCast.of(sample, ids), calendar, zone);
    }
}
