package org.aval.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Reads the id of a record from an address; what is no id is the id of no record, and ends on the 404 page. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isEmpty() ? null : Query.read(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
