package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.aval.service.incidents.CaseReading;
import org.aval.service.secrecy.AccessRegister;
import org.aval.service.secrecy.CouldRead;
import org.aval.service.secrecy.Readers;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** secrecy/readers.xhtml: who could read a case on a day, and who did. */
@Named("caseReadersPage")
@RequestScoped
public class CaseReadersPage {

    @Inject
    AccessRegister register;

    @Inject
    Query query;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    private Readers record;

    /** Before the page is written: it is for the desk of the case and its privacy officer. */
    public void load() {
        record = register.readers(query.id(), day(filters.words("day")));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public Readers getRecord() {
        return record;
    }

    /** Whether it opened to somebody that day, and if not, what closed it. */
    public String told(CouldRead one) {
        if (one.could()) {
            return texts.of("secrecy.readers.could");
        }
        return one.ground() == null ? texts.of("secrecy.readers.untold") : texts.of("secrecy.Ground." + one.ground());
    }

    /** What somebody read. */
    public String what(CaseReading one) {
        String key = "secrecy.read." + one.what();
        return texts.of(texts.has(key) ? key : "secrecy.read.PART");
    }
}
