package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.aval.service.shared.PageRequest;

/** What the address of a register asks for: how it is narrowed, and which page. The page and its file read it alike. */
@RequestScoped
public class Filters {

    private static final int LONGEST = 200;

    @Inject
    HttpServletRequest request;

    /** What a select chose; null for all, and for what is no constant. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Options.chosen(type, request.getParameter(name));
    }

    /** What a select chose among answers of its own; null for all. */
    public String choice(String name) {
        String text = words(name);
        return Options.ALL.equals(text) ? null : text;
    }

    /** The words to look for, without what no keyboard writes; null when there are none. */
    public String words(String name) {
        String text = request.getParameter(name);
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** The day a field chose, 2027-03-31; null when none, and for what is no day. */
    public LocalDate day(String name) {
        try {
            String text = words(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** The page of the register. */
    public PageRequest page() {
        return new PageRequest(words("after"), words("before"));
    }
}
