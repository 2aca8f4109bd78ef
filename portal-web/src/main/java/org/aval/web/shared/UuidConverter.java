package org.aval.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the id of a record from an address; what is no id is the id of no record, and ends on the 404 page. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    private static final UUID OF_NO_RECORD = new UUID(-1, -1);
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return FORM.matcher(text).matches() ? UUID.fromString(text) : OF_NO_RECORD;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
