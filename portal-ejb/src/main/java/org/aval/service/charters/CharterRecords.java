package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.charters.ApprovalAnswer;
import org.aval.domain.charters.Approvals;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterFacts;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Consultation;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterRecord.Answered;
import org.aval.service.charters.CharterRecord.Heard;
import org.aval.service.charters.CharterRecord.Paper;
import org.aval.service.charters.CharterRecord.Readiness;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the record page of a version shows. */
@Dependent
class CharterRecords {

    private static final String NAMES =
            "select id, trim(honorific || ' ' || first_name || ' ' || last_name) as name from person where id in (:people)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Versions versions;

    @Inject
    Timelines timelines;

    /** The record as this reader sees it. */
    CharterRecord of(CharterVersion version, Actor reader, String language) {
        CharterFacts facts = versions.of(version);
        Map<UUID, String> names = names(version);
        UUID base = version.getBasedOn();
        return new CharterRecord(
                version,
                version.stage(facts.today()),
                version.getCharter().title(language),
                name(names, version.getDraftedBy()),
                name(names, version.getCharter().getOwner()),
                base == null ? null : versions.any(base).getNumber(),
                name(names, version.getReview().getProposedBy()),
                readiness(version, facts),
                facts.earliest(),
                facts.notice(),
                heard(version, names),
                answers(version, names),
                verdicts(version, reader, facts),
                timelines.of("charter_version", version.getId()));
    }

    private static Readiness readiness(CharterVersion version, CharterFacts facts) {
        Set<ConsultationBody> unheard = EnumSet.noneOf(ConsultationBody.class);
        unheard.addAll(version.getChangeType() == ChangeType.EDITORIAL ? Set.of() : facts.required());
        version.getConsultations().forEach(heard -> unheard.remove(heard.body()));
        return new Readiness(
                facts.articles(),
                Stream.of("fr", "en").noneMatch(each -> version.summary(each).isBlank()),
                sorted(facts.incomplete()),
                sorted(facts.uncovered()),
                List.copyOf(unheard));
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }

    private List<Heard> heard(CharterVersion version, Map<UUID, String> names) {
        List<Consultation> all = version.getConsultations();
        Map<Integer, Paper> papers = all.isEmpty() ? Map.of() : papers(version.getId());
        return IntStream.range(0, all.size())
                .mapToObj(line -> heard(line, all.get(line), names, papers.get(line)))
                .toList();
    }

    private static Heard heard(int line, Consultation heard, Map<UUID, String> names, @Nullable Paper paper) {
        return new Heard(
                line,
                heard.body(),
                heard.heldOn(),
                heard.outcome(),
                heard.note(),
                Objects.requireNonNullElse(names.get(heard.recordedBy()), ""),
                paper);
    }

    /** The written opinions of a version, by the place of the opinion. */
    @SuppressWarnings("unchecked")
    private Map<Integer, Paper> papers(UUID version) {
        Map<Integer, Paper> papers = new HashMap<>();
        List<Tuple> rows = em.createNativeQuery(
                        "select line, name, sha256 from consultation_file where version_id = :version", Tuple.class)
                .setParameter("version", version)
                .getResultList();
        rows.forEach(row -> papers.put(
                row.get("line", Integer.class), new Paper(Columns.text(row, "name"), Columns.text(row, "sha256"))));
        return papers;
    }

    private static List<Answered> answers(CharterVersion version, Map<UUID, String> names) {
        Approvals approvals = version.getApprovals();
        boolean open = version.getState() != CharterState.DRAFT && version.getState() != CharterState.IN_CONSULTATION;
        return approvals.getAnswers().stream()
                .map(answer -> new Answered(
                        Objects.requireNonNullElse(names.get(answer.person()), ""),
                        answer.at(),
                        answer.answer(),
                        answer.reason(),
                        answer.round(),
                        open && answer.round() == approvals.getRound() && answer.answer() == ApprovalAnswer.APPROVED))
                .toList();
    }

    private static Map<CharterStep, Verdict> verdicts(CharterVersion version, Actor reader, CharterFacts facts) {
        Map<CharterStep, Verdict> verdicts = new EnumMap<>(CharterStep.class);
        for (CharterStep step : CharterStep.values()) {
            verdicts.put(step, version.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }

    /** Everybody the record names, in one statement. */
    private Map<UUID, String> names(CharterVersion version) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> people = people(version);
        if (!people.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Tuple> found = em.createNativeQuery(NAMES, Tuple.class)
                    .setParameter("people", people)
                    .getResultList();
            found.forEach(row -> names.put(Columns.id(row, "id"), Columns.text(row, "name")));
        }
        return names;
    }

    private static List<UUID> people(CharterVersion version) {
        List<UUID> people = new ArrayList<>();
        Stream.of(
                        version.getDraftedBy(),
                        version.getCharter().getOwner(),
                        version.getReview().getProposedBy())
                .filter(Objects::nonNull)
                .forEach(people::add);
        version.getConsultations().forEach(heard -> people.add(heard.recordedBy()));
        version.getApprovals().getAnswers().forEach(answer -> people.add(answer.person()));
        return people;
    }
}
