package org.aval.service.attestations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.SignedText;
import org.aval.domain.attestations.Signer;
import org.aval.domain.shared.Act;

/** The evidence file of a signature on paper: who, which text, which day, and who recorded it when. */
final class PaperEvidence {

    private static final String FORM = "aval-attestation-evidence/1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PaperEvidence() {}

    private static Map<String, Object> document(SignedText text, String shown) {
        return map(
                "charterVersion", text.versionNumber(),
                "language", text.language(),
                "sha256", text.textSha256(),
                "text", shown);
    }

    static String write(
            Attestation.Marks marks, Signer signer, SignedText text, String shown, LocalDate day, Act recorded) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", FORM);
        file.put("reference", marks.reference());
        file.put("verificationCode", marks.code());
        file.put("signer", map("staffNumber", signer.staffNo(), "name", signer.name(), "unit", signer.unit()));
        file.put("document", document(text, shown));
        file.put("authentication", map("level", "WET", "method", "signature on paper", "signedOn", day.toString()));
        file.put(
                "recorded",
                map("by", recorded.by().staffNo(), "at", recorded.at().toString(), "office", "HR"));
        try {
            return JSON.writeValueAsString(file) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps of text are always JSON", impossible);
        }
    }

    private static Map<String, Object> map(String... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
