package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the address asks for, read as what it is. A posted form keeps its address, so that the answer is the same
 * in every phase of the page: before the fields are read as well as after.
 */
@RequestScoped
public class Query {

    /** What an address names that names no record: no register has it, and every page of a record answers that it is not there. */
    public static final UUID OF_NO_RECORD = new UUID(-1, -1);

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @Inject
    HttpServletRequest request;

    /** The record of the page; what is no id is the id of no record. */
    public UUID id() {
        return id("id");
    }

    /** Another record the address names; what is no id is the id of no record. */
    public UUID id(String name) {
        return id(request, name);
    }

    /** The same for a servlet. */
    public static UUID id(HttpServletRequest request, String name) {
        return read(request.getParameter(name));
    }

    static UUID read(String text) {
        return text != null && ID.matcher(text).matches() ? UUID.fromString(text) : OF_NO_RECORD;
    }

    /** Where to go back to: an address of the portal, home when it is none. */
    public String back() {
        return Addresses.localOrHome(request.getParameter("back"));
    }

    /** Is there anything under this name? */
    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** A small number, null when there is none. */
    public Integer number(String name) {
        String text = request.getParameter(name);
        return text != null && NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
    }
}
