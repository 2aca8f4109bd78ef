package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.charters.Coverage;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.catalogue.Catalogue;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Look;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** How coverage is told: the sentences of the catalogue, the registers by their names. */
@Named("coverageWords")
@RequestScoped
public class CoverageWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    InstitutionDesk institution;

    public String language() {
        return language.getCode();
    }

    Jurisdiction jurisdiction() {
        return institution.read().jurisdiction();
    }

    List<Option> jurisdictions() {
        return Arrays.stream(Jurisdiction.values())
                .map(where -> new Option(where.name(), texts.label(where)))
                .toList();
    }

    List<Option> registers(Coverage coverage) {
        return all(coverage.byRegister().stream()
                .map(share -> new Option(share.register(), register(share.register())))
                .sorted((one, other) -> one.label().compareTo(other.label())));
    }

    List<Option> shows() {
        return all(Stream.of(new Option("gaps", texts.of("charters.coverage.gaps"))));
    }

    /** The sentence of an entry, in the reader's language. */
    public String sentence(String id) {
        return Catalogue.find(id)
                .map(entry -> entry.texts().getOrDefault(language.getCode(), ""))
                .orElse("");
    }

    /** A register of the catalogue by its name. */
    public String register(String code) {
        return texts.of("charters.register." + code);
    }

    public List<String> registers(List<String> codes) {
        return codes.stream().map(this::register).toList();
    }

    /** Covered, must be covered, or a gap that keeps nobody back. */
    public Look look(Coverage.Line line) {
        if (line.isMissing()) {
            return new Look("refused", texts.of("charters.coverage.missing"));
        }
        return line.isCovered()
                ? new Look("force", texts.of("charters.coverage.covered"))
                : new Look("ended", texts.of("charters.coverage.open"));
    }

    private List<Option> all(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option(Options.ALL, texts.of("shared.all"))), options)
                .toList();
    }
}
