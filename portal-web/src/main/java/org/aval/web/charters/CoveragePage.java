package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.charters.Coverage;
import org.aval.domain.charters.Jurisdiction;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.ObligationCatalogue;
import org.aval.service.charters.VersionText;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** charters/coverage.xhtml: which entries of the catalogue a version answers to, the gaps first. */
@Named("coveragePage")
@RequestScoped
public class CoveragePage {

    @Inject
    Query query;

    @Inject
    CharterLibrary library;

    @Inject
    Filters filters;

    @Inject
    CoverageWords words;

    private VersionText text;
    private Coverage coverage;

    /** Before the page is written: a version the reader may not see is told as one that does not exist. */
    public void load() {
        text = library.read(query.id());
        coverage = Coverage.of(text.articles(), ObligationCatalogue.entries(), getJurisdiction());
    }

    public VersionText getText() {
        return text;
    }

    public String getTitle() {
        return text.title(words.language());
    }

    public Coverage getCoverage() {
        return coverage;
    }

    /** Where the text is to hold: as asked, else where the institution is. */
    public Jurisdiction getJurisdiction() {
        Jurisdiction asked = filters.choice("jurisdiction", Jurisdiction.class);
        return asked == null ? words.jurisdiction() : asked;
    }

    public List<Option> getJurisdictions() {
        return words.jurisdictions();
    }

    public List<Option> getRegisters() {
        return words.registers(coverage);
    }

    public List<Option> getShows() {
        return words.shows();
    }

    public boolean isFiltered() {
        return filters.choice("register") != null || filters.choice("show") != null;
    }

    /** The lines the reader asked for. */
    public List<Coverage.Line> getLines() {
        String register = filters.choice("register");
        boolean gaps = "gaps".equals(filters.choice("show"));
        Stream<Coverage.Line> lines = coverage.lines().stream()
                .filter(line -> register == null || line.entry().registers().contains(register))
                .filter(line -> !gaps || !line.isCovered());
        return lines.toList();
    }

    /** Is this version of a kind that owes an answer to everything? */
    public boolean isAsked() {
        return Coverage.isAskedOf(text.version().getCharter().getKind());
    }
}
