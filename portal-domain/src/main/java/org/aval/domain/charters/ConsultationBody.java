package org.aval.domain.charters;

/** Who is heard about a text before it is approved (specification B1). */
public enum ConsultationBody {
    EXECUTIVE,
    BOARD,
    MEDICAL_COUNCIL,
    NURSING_COUNCIL,
    STAFF_REPS,
    USERS_COMMITTEE,
    ETHICS_COMMITTEE,
    PRIVACY,
    LEGAL,
    FACULTY
}
