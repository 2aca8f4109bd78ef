package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.policies.jurisdictions.JurisdictionProfile;
import org.aval.service.shared.BusinessCalendar;

/** The place whose law asks. */
@Dependent
class TrackPlace {

    @Inject
    BusinessCalendar calendar;

    /** The code of the profile the institution lives under now. */
    String code() {
        return calendar.profile()
                .map(JurisdictionProfile::code)
                .orElseThrow(() -> new IllegalStateException("no jurisdiction"));
    }
}
