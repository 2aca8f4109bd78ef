package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.incidents.ReporterMarks;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Makes a case of a report: its reference, its keys, its sealed words. */
@Dependent
class NewCases {

    /** No I and no O: they are taken for 1 and 0 when a reference is read from paper. */
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int DRAWN = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    CaseTexts texts;

    @Inject
    Contacts contacts;

    @Inject
    Parameters parameters;

    @Inject
    BusinessCalendar calendar;

    /** A report becomes a case. */
    IncidentCase keep(ReportWish wish, ReportWords words, ReporterMarks marks, Holder receipt, Act act) {
        return keep(reference(act.effectiveOn()), new Report(wish, words), marks, receipt, act);
    }

    /** The same, under a reference it has already. */
    IncidentCase keep(String reference, Report report, ReporterMarks marks, Holder receipt, Act act) {
        ReportWish wish = report.wish();
        LocalDate due = calendar.after(act.effectiveOn(), answered(wish));
        IncidentCase reported = IncidentCase.report(reference, wish, due, marks, act);
        em.persist(reported);
        em.flush();
        seal(reported, wish, report.words(), receipt);
        return reported;
    }

    /** Within so many working days a report is acknowledged; the law on protected disclosures may leave fewer. */
    private int answered(ReportWish wish) {
        int own = parameters.number("caseAckBusinessDays");
        return wish.desk() == CaseDesk.INTEGRITY ? Math.min(own, parameters.number("whistleAckBusinessDays")) : own;
    }

    private void seal(IncidentCase reported, ReportWish wish, ReportWords words, Holder receipt) {
        UUID id = reported.getId();
        LocalDate day = reported.getReceivedOn();
        List<Holder> offices = offices(wish);
        List<Holder> talking = new ArrayList<>(offices);
        talking.add(receipt);
        keys.begin(id, KeyPart.CASE, offices);
        keys.begin(id, KeyPart.DIALOGUE, talking);
        texts.keep(id, TextKind.NARRATIVE, receipt, CaseTexts.REPORTER, day, words.narrative());
        texts.keep(id, TextKind.WHERE, receipt, CaseTexts.REPORTER, day, words.where());
        texts.keep(id, TextKind.WHO, receipt, CaseTexts.REPORTER, day, words.who());
        if (!words.identity().isBlank()) {
            Holder both = Holder.both(wish.desk().role(), Role.PRIVACY);
            keys.begin(id, KeyPart.VAULT, List.of(both));
            texts.keep(id, TextKind.IDENTITY, both, CaseTexts.REPORTER, day, words.identity());
        }
        contacts.keep(id, words.address());
    }

    /** Who reads it by their office: as {@link org.aval.domain.incidents.CaseAccess} lets them in. */
    private static List<Holder> offices(ReportWish wish) {
        List<Holder> offices = new ArrayList<>(List.of(Holder.role(wish.desk().role())));
        if (wish.desk() == CaseDesk.SECRETARY) {
            offices.add(Holder.role(Role.ETHICS_CHAIR));
        }
        if (wish.category().isAboutPersonalData()) {
            offices.add(Holder.role(Role.PRIVACY));
        }
        return offices;
    }

    /** Drawn, so that it tells neither how many cases there are nor in which order they came. */
    private String reference(LocalDate day) {
        String reference = drawn(day);
        while (isTaken(reference)) {
            reference = drawn(day);
        }
        return reference;
    }

    private static String drawn(LocalDate day) {
        StringBuilder reference = new StringBuilder("INC-" + day.getYear() + "-");
        for (int i = 0; i < DRAWN; i++) {
            reference.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    private boolean isTaken(String reference) {
        return (Boolean) em.createNativeQuery("select case_reference_taken(:reference)", Boolean.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }
}
