package org.aval.web.shared;

import java.util.Locale;
import java.util.Set;
import org.aval.domain.shared.Role;

/** A place of the rail, and who may open it; a place without roles is everybody's. */
public enum Place {
    HOME("/home"),
    CHARTERS("/charters/library"),
    SIGNATURES("/attestations/mine"),
    SCENARIOS("/scenarios/register", Role.POLICY_OWNER, Role.PRIVACY),
    PUBLISH("/publish"),
    MANDATES("/mandates/register"),
    ACCOUNTS("/accounts/mine"),
    LOGOS("/logos/mine"),
    CONSENTS("/consents/register", Role.COMMS, Role.COMMS_DIRECTOR, Role.PRIVACY, Role.AUDITOR),
    INTERESTS("/interests/mine"),
    PACKS("/packs/register"),
    REPORT("/incidents/mine"),
    CASES("/incidents/register", Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY),
    DEADLINES("/calendar/month", Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY),
    BREACHES("/privacy/register", Role.PRIVACY),
    HOLDS("/retention/holds", Role.LEGAL),
    FIGURES(
            "/statistics/year",
            Role.ETHICS_SECRETARY,
            Role.ETHICS_CHAIR,
            Role.INTEGRITY_OFFICER,
            Role.PRIVACY,
            Role.DG,
            Role.AUDITOR),
    COMMITTEE(
            "/committee/members", Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.ETHICS_MEMBER, Role.DG, Role.AUDITOR),
    TEAM("/attestations/team", Role.MANAGER),
    ATTESTATIONS("/attestations/register", Role.HR, Role.AUDITOR, Role.POLICY_OWNER),
    CAMPAIGNS(
            "/attestations/campaigns",
            Role.HR,
            Role.AUDITOR,
            Role.POLICY_OWNER,
            Role.DG,
            Role.ETHICS_SECRETARY,
            Role.ETHICS_CHAIR),
    PEOPLE("/people/register", Role.HR, Role.ADMIN, Role.AUDITOR, Role.MANAGER),
    DEPARTURES("/people/departures", Role.HR, Role.COMMS, Role.COMMS_DIRECTOR, Role.AUDITOR, Role.MANAGER),
    OUTBOX("/notices/outbox", Role.ADMIN),
    SETTINGS("/settings/overview", Role.ADMIN, Role.HR),
    PARAMETERS("/settings/parameters", Role.LEGAL, Role.PRIVACY, Role.AUDITOR, Role.DG),
    AUDIT("/audit/register", Role.AUDITOR),
    EVIDENCE("/evidence/log", Role.AUDITOR, Role.LEGAL, Role.DG);

    private final String to;
    private final Set<Role> roles;

    Place(String to, Role... roles) {
        this.to = to;
        this.roles = Set.of(roles);
    }

    public String to() {
        return to;
    }

    /** The word by which a page says that it belongs here (ui:param section). */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean opensTo(Me me) {
        return roles.isEmpty() || roles.stream().map(Role::name).anyMatch(me::is);
    }
}
