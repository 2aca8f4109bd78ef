package org.aval.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A box that must be ticked; the field's "ask" says so when it is not. */
@FacesValidator("house.ticked")
public class Ticked implements Validator<Boolean> {

    @Override
    public void validate(FacesContext faces, UIComponent box, Boolean ticked) {
        if (!Boolean.TRUE.equals(ticked)) {
            String ask = String.valueOf(box.getAttributes().get("ask"));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, ask, null));
        }
    }
}
