package org.aval.service.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.aval.domain.shared.Sha256;
import org.aval.policies.seal.Attachments;
import org.aval.policies.verifier.Finding;
import org.aval.policies.verifier.Outcome;
import org.aval.policies.verifier.Verdict;
import org.aval.service.house.House;

/** A paper in the hands of somebody who checks it. */
public final class HeldOut {

    private static final int CROWD = 4;

    private final House house;
    private final byte[] paper;

    /** This paper of that house. */
    public HeldOut(House house, byte[] paper) {
        this.house = house;
        this.paper = paper;
    }

    /** Asked for by several at once, for the first time: they get the same one, and it was sealed once. */
    public static byte[] fromACrowd(House house, String staffNo, Supplier<byte[]> desk) {
        int before = seals(house);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        try {
            Callable<byte[]> asking = () -> house.as(staffNo, desk);
            List<byte[]> papers = new ArrayList<>();
            for (Future<byte[]> one : crowd.invokeAll(Collections.nCopies(CROWD, asking))) {
                papers.add(one.get());
            }
            assertThat(papers).allSatisfy(one -> assertThat(one).isEqualTo(papers.get(0)));
            assertThat(seals(house)).isEqualTo(before + 1);
            return papers.get(0);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            crowd.shutdownNow();
        }
    }

    private static int seals(House house) {
        return house.words("select sha256 from seal").size();
    }

    /** Its seal and its proof hold, this register is what it proves, and the portal knows the file again. */
    public HeldOut isSealedProving(String register) {
        CheckedPaper checked = checked();
        assertThat(checked.findings().verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(checked.findings().all())
                .filteredOn(one -> one.outcome() == Outcome.HOLDS)
                .extracting(Finding::subject)
                .contains("seal.key", "proof.included", "proof.signed");
        assertThat(checked.sealedAt()).isPresent();
        assertThat(house.words("select sha256 from seal where sha256 = ?", Sha256.of(paper)))
                .hasSize(1);
        assertThat(proof().get("register").asText()).isEqualTo(register);
        return this;
    }

    /** It is none that anybody should be handed. */
    public void isADraft() {
        assertThat(checked().answer()).isEqualTo("unsealed");
        assertThat(checked().sealedAt()).isEmpty();
    }

    public CheckedPaper checked() {
        return house.as("nobody", () -> house.get(PaperCheck.class).check(paper, "fr"));
    }

    /** What the proof tells whoever holds the paper. */
    public JsonNode proof() {
        try {
            return JsonMapper.builder().build().readTree(file("proof.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of the lines that it proves, in their order. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (JsonNode act : proof().get("acts")) {
            try {
                steps.add(JsonMapper.builder()
                        .build()
                        .readTree(act.get("payload").asText())
                        .get(7)
                        .asText());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return steps;
    }

    /** The names of the files inside. */
    public List<String> files() {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return List.copyOf(Attachments.in(document).keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            Map<String, PDComplexFileSpecification> files = Attachments.in(document);
            PDComplexFileSpecification file = files.get(name);
            if (file == null) {
                throw new AssertionError(name + " is not among " + files.keySet());
            }
            return file.getEmbeddedFile().toByteArray();
        }
    }
}
