package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it is typed, the same in every language: 2027-03-31. What is no day is said beside the field. */
@ApplicationScoped
@FacesConverter(forClass = LocalDate.class, managed = true)
public class DayConverter implements Converter<LocalDate> {

    @Inject
    Texts texts;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            String ask = texts.of("shared.notADay");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, ask, null), notADay);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
