package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.Map;
import org.aval.domain.attestations.CampaignKind;
import org.aval.service.shared.Acts;

/** Who has left has nothing to sign any more: every hour, whatever was open is cancelled. */
@Singleton
@PermitAll
public class LeaversRound {

    private static final String OF_WHO_LEFT =
            """
            exists (select 1 from person p where p.id = o.person_id
                       and (p.status = 'LEFT' or p.ends_on < institution_day()))""";

    @Inject
    Acts acts;

    @Inject
    Cancelling cancelling;

    /** Cancels what leavers still had to sign. */
    @Schedule(hour = "*", minute = "5", persistent = false)
    public void walk() {
        cancelling.cancel(OF_WHO_LEFT, Map.of(), acts.ofThePortal(""), CampaignKind.ONBOARDING);
    }
}
