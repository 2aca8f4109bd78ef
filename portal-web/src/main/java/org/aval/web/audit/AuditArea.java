package org.aval.web.audit;

import java.util.Locale;

/** The words of the house under which commands are found, as the auditor chooses among them. */
public enum AuditArea {
    ATTESTATIONS,
    CHARTERS,
    MANDATES,
    ACCOUNTS,
    LOGOS,
    CONSENTS,
    INCIDENTS,
    PRIVACY,
    CALENDAR,
    HEARINGS,
    MEASURES,
    REVIEWS,
    PROTECTIONS,
    EXHIBITS,
    SECRECY,
    RETENTION,
    LESSONS,
    SCENARIOS,
    PACKS,
    STATISTICS,
    COMMITTEE,
    CHANNELS,
    INTERESTS,
    PUBLICATIONS,
    MATCHES,
    PAYMENTS,
    PEOPLE,
    DEPARTURES,
    ENTRY,
    PARAMETERS,
    SETTINGS,
    NOTICES,
    REGISTERS,
    SEARCH,
    SHARED,
    AUDIT,
    EVIDENCE;

    /** The word as the packages have it, with which the names of its commands and its texts begin. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
