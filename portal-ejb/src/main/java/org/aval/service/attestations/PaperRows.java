package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Reads a file of signatures on paper against who was asked in a campaign. */
@Dependent
class PaperRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** What the register knows of a person in a campaign. */
    private record Known(UUID person, @Nullable UUID obligation, @Nullable ObligationState state) {}

    List<PaperRow> of(UUID campaign, byte[] file, Act act) {
        LocalDate from = effectiveFrom(campaign);
        List<PaperRow> rows = PaperFile.rows(file, institution.today());
        Map<String, Known> known = known(campaign, rows);
        return rows.stream().map(row -> judged(row, known, from, act)).toList();
    }

    /** The obligation of each row, with its day. */
    Map<UUID, LocalDate> obligations(UUID campaign, List<PaperRow> rows) {
        Map<String, Known> known = known(campaign, rows);
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        rows.forEach(row -> days.put(
                Objects.requireNonNull(
                        Objects.requireNonNull(known.get(row.staffNo())).obligation()),
                Objects.requireNonNull(row.day())));
        return days;
    }

    @SuppressWarnings("unchecked")
    List<CampaignRow> campaigns(String language) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select g.id, case :language when 'en' then g.name_en else g.name_fr end as name, g.kind, v.number,
                               case :language when 'en' then c.title_en else c.title_fr end as charter
                          from campaign g join charter_version v on v.id = g.charter_version_id
                          join charter c on c.id = v.charter_id
                         where g.kind <> 'REMEDIAL' and g.state in ('OPEN', 'CLOSED')
                         order by g.state desc, g.launch_on desc, g.code""",
                        Tuple.class)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new CampaignRow(
                        Columns.id(row, "id"),
                        Columns.text(row, "name"),
                        Columns.constant(row, "kind", CampaignKind.class),
                        Columns.text(row, "charter"),
                        Columns.text(row, "number")))
                .toList();
    }

    private static PaperRow judged(PaperRow row, Map<String, Known> known, LocalDate from, Act act) {
        PaperReason why = row.isGood() ? reason(row, known.get(row.staffNo()), from, act) : row.reason();
        return why == null ? row : row.because(why);
    }

    private static @Nullable PaperReason reason(PaperRow row, @Nullable Known known, LocalDate from, Act act) {
        if (known == null) {
            return PaperReason.UNKNOWN;
        }
        if (act.by().isPerson(known.person())) {
            return PaperReason.ABOUT_YOURSELF;
        }
        ObligationState state = known.state();
        if (state == null || state == ObligationState.CANCELLED || state == ObligationState.EXEMPTED) {
            return PaperReason.NOT_ASKED;
        }
        if (state == ObligationState.SIGNED) {
            return PaperReason.SIGNED_ALREADY;
        }
        return Objects.requireNonNull(row.day()).isBefore(from) ? PaperReason.BEFORE_THE_TEXT : null;
    }

    private LocalDate effectiveFrom(UUID campaign) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select v.effective_from from campaign g join charter_version v on v.id = g.charter_version_id
                         where g.id = :id and g.kind <> 'REMEDIAL'""",
                        Tuple.class)
                .setParameter("id", campaign)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refusal("attestations.unknown");
        }
        return Columns.day(found.get(0), "effective_from");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Known> known(UUID campaign, List<PaperRow> rows) {
        List<Tuple> found = em.createNativeQuery(
                        """
                        select distinct on (p.staff_no) p.staff_no, p.id, o.id as obligation, o.state
                          from person_in_post i join person p on p.id = i.id
                          left join obligation o on o.person_id = p.id and o.campaign_id = :campaign
                         where p.staff_no = any(string_to_array(:numbers, ','))
                         order by p.staff_no, o.state in ('SIGNED', 'CANCELLED'), o.id""",
                        Tuple.class)
                .setParameter("campaign", campaign)
                .setParameter("numbers", rows.stream().map(PaperRow::staffNo).collect(Collectors.joining(",")))
                .getResultList();
        Map<String, Known> known = new HashMap<>();
        found.forEach(row -> known.put(Columns.text(row, "staff_no"), known(row)));
        return known;
    }

    private static Known known(Tuple row) {
        String state = row.get("state", String.class);
        return new Known(
                Columns.id(row, "id"),
                row.get("obligation", UUID.class),
                state == null ? null : ObligationState.valueOf(state));
    }
}
