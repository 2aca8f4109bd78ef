package org.aval.service.attestations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.Signature;
import org.aval.domain.attestations.SignedText;
import org.aval.domain.attestations.Signer;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * The evidence file of a signature (specification B2; what a court asked for and did not get, L-FR-12): who, what
 * exactly was shown, what happened when, how the person was recognised. Quiz answers are not in it (ruling 11).
 */
@Dependent
class EvidenceFile {

    /** The name of this form of the file; a change of form changes it. */
    private static final String FORM = "aval-attestation-evidence/1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** All that goes into the file. */
    record Material(
            Obligation obligation,
            Attestation.Marks marks,
            Signer signer,
            SignedText text,
            String shown,
            @Nullable Again again,
            Signature signature,
            Circumstances from,
            Act act) {}

    /** The file, as indented JSON with its fields in a fixed order. */
    String write(Material material) {
        List<Tuple> traces = traces(material.obligation().getId());
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", FORM);
        file.put("reference", material.marks().reference());
        file.put("verificationCode", material.marks().code());
        file.put("institution", Map.of("code", institution.read().code()));
        file.put("signer", signer(material.signer()));
        file.put("document", document(material));
        file.put("confirmation", confirmation(material));
        file.put("authentication", authentication(material));
        file.put("events", events(material.obligation()));
        file.put("articlesDisplayed", displays(traces));
        file.put("knowledgeCheck", tries(traces));
        file.put("clock", clock());
        return json(file);
    }

    private static String json(Map<String, Object> file) {
        try {
            return JSON.writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of text and numbers are always JSON", e);
        }
    }

    private Map<String, Object> clock() {
        return ordered(
                "source", "server clock, UTC", "zone", institution.read().zone().getId());
    }

    private static Map<String, Object> signer(Signer signer) {
        return ordered(
                "staffNumber", signer.staffNo(),
                "name", signer.name(),
                "title", signer.title(),
                "unit", signer.unit(),
                "profession", signer.profession());
    }

    private static Map<String, Object> document(Material material) {
        Map<String, Object> document = ordered(
                "charterVersion", material.text().versionNumber(),
                "language", material.text().language(),
                "audiences", List.of(material.text().audiences().split(",", -1)),
                "sha256", material.text().textSha256(),
                "text", material.shown());
        Again again = material.again();
        if (again != null) {
            document.put("signedBefore", again.before().versionNumber());
            document.put("articlesSignedAgain", again.toRead().stream().sorted().toList());
        }
        return document;
    }

    private static Map<String, Object> confirmation(Material material) {
        return ordered(
                "statementVersion", material.text().statementVersion(),
                "statement", material.text().statement(),
                "agreed", material.signature().agreed(),
                "nameTyped", material.signature().typedName(),
                "signedAt", material.act().at().toString());
    }

    private static Map<String, Object> authentication(Material material) {
        return ordered(
                "level", "CLICK",
                "method", "password, checked by the server's security domain",
                "confirmedAt", String.valueOf(material.signature().reauthenticatedAt()),
                "sessionSha256", Sha256.of(material.from().session()),
                "address", material.from().address(),
                "userAgent", material.from().userAgent());
    }

    private static List<Map<String, Object>> events(Obligation obligation) {
        return obligation.getJournal().stream()
                .map(line -> ordered(
                        "at", line.at().toString(),
                        "step", line.step(),
                        "to", line.toState(),
                        "by", line.author()))
                .toList();
    }

    /** What was displayed and what was tried, in one statement; which of the two a row is, its kind says. */
    private List<Tuple> traces(UUID obligation) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select 'DISPLAY' as kind, article_code as name, language, shown_at as began,
                               cast(null as timestamp with time zone) as ended, seconds as amount, 0 as size, 0 as missed,
                               cast(null as varchar) as hash, 0 as number
                          from article_display where obligation_id = :id
                        union all
                        select 'TRY', '', '', started_at, finished_at, score, size, hard_stops_missed, answers_hash, number
                          from quiz_attempt where obligation_id = :id
                         order by number, began, name""",
                        Tuple.class)
                .setParameter("id", obligation)
                .getResultList();
        return rows;
    }

    private static List<Map<String, Object>> displays(List<Tuple> traces) {
        return of(traces, "DISPLAY")
                .map(row -> ordered(
                        "article", row.get("name"),
                        "language", row.get("language"),
                        "at", row.get("began", Instant.class).toString(),
                        "seconds", row.get("amount")))
                .toList();
    }

    private static List<Map<String, Object>> tries(List<Tuple> traces) {
        return of(traces, "TRY")
                .map(row -> ordered(
                        "try", row.get("number"),
                        "startedAt", row.get("began", Instant.class).toString(),
                        "finishedAt", String.valueOf(row.get("ended", Instant.class)),
                        "score", row.get("amount") + "/" + row.get("size"),
                        "hardStopsMissed", row.get("missed"),
                        "answersSaltedSha256", String.valueOf(row.get("hash"))))
                .toList();
    }

    private static Stream<Tuple> of(List<Tuple> traces, String kind) {
        return traces.stream().filter(row -> kind.equals(row.get("kind")));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
