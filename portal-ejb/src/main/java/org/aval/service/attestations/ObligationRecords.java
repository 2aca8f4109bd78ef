package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Columns;
import org.aval.service.shared.TimelineLine;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the record page of an obligation shows. */
@Dependent
class ObligationRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    @Inject
    Timelines timelines;

    /** The record as this act's author may read it, with the verdicts these facts give. */
    ObligationRecord of(Obligation obligation, Act act, Situation facts, String language) {
        Tuple person = person(obligation.getPerson(), obligation.getId(), language);
        VersionText text = texts.read(obligation.getCharterVersion());
        boolean office = act.by().is(Role.HR) || act.by().is(Role.POLICY_OWNER);
        return new ObligationRecord(
                obligation.getId(),
                obligation.getVersion(),
                obligation.getPerson(),
                Columns.text(person, "name"),
                Columns.text(person, "title"),
                Columns.text(person, "unit"),
                text.title(language),
                text.version().getNumber(),
                obligation.getCampaign().getCode(),
                obligation.getCampaign().getKind(),
                obligation.getState(),
                obligation.getDueOn(),
                obligation.getHardLimitOn(),
                obligation.isOverdue(act.effectiveOn()),
                obligation.lockedUntil(act.at()),
                office ? obligation.getExemption().exemptionReason() : null,
                obligation.getExemption().exemptUntil(),
                act.by().is(Role.HR) ? obligation.getAskedExemption().exemptionAskedReason() : null,
                act.by().is(Role.HR) ? obligation.getAskedExemption().exemptionAskedUntil() : null,
                verdicts(obligation, act, facts),
                timeline(obligation.getId(), office),
                attestation(person, act.by()));
    }

    /** Failures are the person's own, reasons the offices'. */
    private List<TimelineLine> timeline(UUID obligation, boolean office) {
        return timelines.of("obligation", obligation).stream()
                .filter(line -> !line.step().equals("FAIL_QUIZ"))
                .map(line -> office ? line : line.withoutMotive())
                .toList();
    }

    /** The signature itself, for those who may open it. */
    private static @Nullable UUID attestation(Tuple person, Actor reader) {
        boolean opens = reader.is(Role.HR) || reader.is(Role.LEGAL) || reader.is(Role.AUDITOR);
        return opens ? person.get("attestation", UUID.class) : null;
    }

    private static Map<ObligationStep, Verdict> verdicts(Obligation obligation, Act act, Situation facts) {
        Map<ObligationStep, Verdict> verdicts = new EnumMap<>(ObligationStep.class);
        for (ObligationStep step : ObligationStep.values()) {
            verdicts.put(step, obligation.verdict(step, act.by(), facts));
        }
        return verdicts;
    }

    private Tuple person(UUID person, UUID obligation, String language) {
        return (Tuple) em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                               coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') as title,
                               coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                               (select t.id from attestation t where t.obligation_id = :obligation) as attestation
                          from person p left join assignment a on a.person_id = p.id and a.is_primary
                               and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                          left join unit u on u.code = a.unit_code
                         where p.id = :person""",
                        Tuple.class)
                .setParameter("person", person)
                .setParameter("obligation", obligation)
                .setParameter("language", language)
                .getSingleResult();
    }
}
