package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.secrecy.CaseSearch;
import org.aval.service.secrecy.FoundCase;

/** secrecy/search.xhtml: cases by words that were written about them. The words travel in the form, never in the address. */
@Named("caseSearchPage")
@RequestScoped
public class CaseSearchPage {

    @Inject
    CaseSearch search;

    private String words;
    private List<FoundCase> rows;

    /** Looks. */
    public void find() {
        rows = search.find(words == null ? "" : words);
    }

    /** What was found, null before anything was looked for. */
    public List<FoundCase> getRows() {
        return rows;
    }

    public boolean isSearched() {
        return rows != null;
    }

    public boolean isNothing() {
        return rows != null && rows.isEmpty();
    }

    public boolean isTooMany() {
        return rows != null && rows.size() == CaseSearch.MOST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
