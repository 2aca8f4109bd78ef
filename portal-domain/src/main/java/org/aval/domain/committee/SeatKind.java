package org.aval.domain.committee;

import java.util.EnumSet;
import java.util.Set;

/** For whom a seat speaks (specification B8). The last four advise and never vote. */
public enum SeatKind {
    PHYSICIAN,
    NURSE,
    ALLIED,
    RESEARCH_TEACHING,
    STUDENT_OR_RESIDENT,
    LEGAL,
    ETHICIST,
    PATIENT_REPRESENTATIVE,
    MANAGEMENT,
    EXTERNAL,
    SECRETARY,
    PRIVACY_ADVISER,
    HR_ADVISER,
    COMMS_ADVISER;

    private static final Set<SeatKind> ADVISING = EnumSet.of(SECRETARY, PRIVACY_ADVISER, HR_ADVISER, COMMS_ADVISER);
    private static final Set<SeatKind> CLINICAL = EnumSet.of(PHYSICIAN, NURSE, ALLIED);
    private static final Set<SeatKind> LAY = EnumSet.of(PATIENT_REPRESENTATIVE, EXTERNAL);

    /** Does who sits here vote? */
    public boolean votes() {
        return !ADVISING.contains(this);
    }

    /** Does a quorum count this seat as a clinician? */
    public boolean isClinical() {
        return CLINICAL.contains(this);
    }

    /** Does a quorum count this seat as somebody who is not of the house? */
    public boolean isLay() {
        return LAY.contains(this);
    }
}
