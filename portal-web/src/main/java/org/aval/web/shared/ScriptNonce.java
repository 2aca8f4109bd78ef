package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The number that this page's own scripts carry. A form sends it back, so that its answer may carry the same; the view
 * does not remember it on pages that keep no state.
 */
@Named("scriptNonce")
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
