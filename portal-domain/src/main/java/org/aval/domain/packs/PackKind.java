package org.aval.domain.packs;

import static org.aval.domain.packs.PackSecrecy.CONFIDENTIAL;
import static org.aval.domain.packs.PackSecrecy.GENERAL;
import static org.aval.domain.packs.PackSecrecy.PERSONAL;
import static org.aval.domain.shared.Role.AUDITOR;
import static org.aval.domain.shared.Role.BRAND;
import static org.aval.domain.shared.Role.COMMS;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.DG;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.HR;
import static org.aval.domain.shared.Role.INTEGRITY_OFFICER;
import static org.aval.domain.shared.Role.LEGAL;
import static org.aval.domain.shared.Role.POLICY_OWNER;
import static org.aval.domain.shared.Role.PRIVACY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What kinds of packs there are (specification B9): about what, how secret, and who may ask for one. */
public enum PackKind {
    ONBOARDING(GENERAL, Set.of(EMPLOYEE, HR, POLICY_OWNER)),
    CHARTER_FULL(GENERAL, Set.of(EMPLOYEE, LEGAL, POLICY_OWNER)),
    CLINICIAN(Audience.CLINICIAN),
    STUDENT(Audience.STUDENT),
    MANAGER(Audience.MANAGER),
    COMMUNICATIONS(Audience.COMMUNICATIONS),
    VOLUNTEER(Audience.VOLUNTEER),
    MANDATE(PERSONAL, PackSubject.MANDATE, Set.of(EMPLOYEE, COMMS, COMMS_DIRECTOR)),
    ACCOUNT_ADMIN(PERSONAL, PackSubject.ACCOUNT, Set.of(EMPLOYEE, COMMS, COMMS_DIRECTOR)),
    LOGO(PERSONAL, PackSubject.LOGO_USE, Set.of(EMPLOYEE, BRAND)),
    COMMITTEE_FILE(CONFIDENTIAL, PackSubject.SESSION, Set.of(ETHICS_CHAIR, ETHICS_MEMBER, ETHICS_SECRETARY)),
    INCIDENT_SUMMARY(CONFIDENTIAL, PackSubject.CASE, Set.of(ETHICS_CHAIR, ETHICS_SECRETARY, INTEGRITY_OFFICER)),
    COURT(CONFIDENTIAL, PackSubject.PERSON, Set.of(LEGAL)),
    REGISTER_EXTRACT(CONFIDENTIAL, PackSubject.REGISTER, Set.of(AUDITOR, COMMS_DIRECTOR, LEGAL, PRIVACY)),
    ANNUAL_REPORT(GENERAL, PackSubject.YEAR, Set.of(AUDITOR, DG, ETHICS_CHAIR, ETHICS_SECRETARY));

    private final PackSecrecy secrecy;
    private final PackSubject subject;
    private final Set<Role> by;
    private final @Nullable Audience audience;

    PackKind(PackSecrecy secrecy, Set<Role> by) {
        this(secrecy, PackSubject.NOTHING, by);
    }

    PackKind(PackSecrecy secrecy, PackSubject subject, Set<Role> by) {
        this(secrecy, subject, by, null);
    }

    PackKind(Audience audience) {
        this(GENERAL, PackSubject.NOTHING, Set.of(EMPLOYEE, HR, POLICY_OWNER), audience);
    }

    PackKind(PackSecrecy secrecy, PackSubject subject, Set<Role> by, @Nullable Audience audience) {
        this.secrecy = secrecy;
        this.subject = subject;
        this.by = by;
        this.audience = audience;
    }

    public PackSecrecy secrecy() {
        return secrecy;
    }

    public PackSubject subject() {
        return subject;
    }

    /** Who may ask for one; what they may read of its subject decides the rest. */
    public Set<Role> by() {
        return by;
    }

    /** Who sees every pack of this kind, and may revoke it. What is confidential is seen by whom it concerns. */
    public Set<Role> office() {
        Set<Role> office = EnumSet.copyOf(by);
        office.remove(EMPLOYEE);
        office.remove(ETHICS_MEMBER);
        return office;
    }

    public boolean mayBeAskedBy(Actor actor) {
        return by.stream().anyMatch(actor::is);
    }

    /** For whom its chapters are chosen, where it is for somebody in particular. */
    public Optional<Audience> audience() {
        return Optional.ofNullable(audience);
    }

    /** Does it carry the name of whom it was made for across each page? */
    public boolean isWatermarked() {
        return secrecy == CONFIDENTIAL;
    }

    /** May nobody's name be in it? */
    public boolean isGeneral() {
        return secrecy == GENERAL;
    }

    /** Is it told from cases: seen by those only to whom the cases open? */
    public boolean isOfCases() {
        return this == COMMITTEE_FILE || this == INCIDENT_SUMMARY;
    }
}
