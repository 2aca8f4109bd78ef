package org.aval.service.hearings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where masked pictures are chosen for what is put to a respondent; a copy without a mask is never among them. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class HearingPictureDesk {

    @Inject
    Acts acts;

    @Inject
    HearingDoor hearings;

    @Inject
    HearingPictures pictures;

    /** Exactly these are shown, each sealed anew for who is heard; none is shown where none is chosen. */
    @Command
    public void choose(HearingRef shown, Collection<String> chosen) {
        HearingDoor.Entered entered = hearings.fresh(shown);
        Act act = acts.now("");
        entered.hearing().show(act, entered.file());
        pictures.choose(entered.hearing(), entered.opened().holder(), chosen, act);
    }
}
