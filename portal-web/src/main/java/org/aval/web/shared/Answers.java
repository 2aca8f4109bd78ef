package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Collection;
import org.aval.domain.shared.Verdict;

/** Says things to the reader: above the page, or beside a field. */
@ApplicationScoped
public class Answers {

    /** What a record page shows again after a step: its head, its facts, its timeline. */
    private static final String LIVE = "live";

    @Inject
    Texts texts;

    /** It worked: says so, and lets a record page show what has changed. */
    public void done(String key, Object... details) {
        if (!key.isEmpty()) {
            say(null, FacesMessage.SEVERITY_INFO, texts.of(key, details));
        }
        refresh();
    }

    /** Somebody else was faster: says so, and shows what they did. */
    public void overtaken() {
        say(null, FacesMessage.SEVERITY_WARN, texts.of("shared.changedMeanwhile"));
        refresh();
    }

    /** It was refused: says why, beside the field when there is one; what was typed stays. */
    public void refused(String why, String field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        say(field.isEmpty() ? null : field, FacesMessage.SEVERITY_WARN, why);
        mark(faces, field);
        faces.validationFailed();
    }

    /** It was refused by the domain: says its reason beside the field, or above the page when there is none. */
    public void refused(Verdict no, String field) {
        refused(texts.why(no), field);
    }

    /** What was said is still to be read on the page the reader is sent to. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void say(String target, Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(target, new FacesMessage(severity, text, null));
    }

    private static void refresh() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getViewRoot().invokeOnComponent(faces, LIVE, (context, live) -> context.getPartialViewContext()
                    .getRenderIds()
                    .add(LIVE));
        }
    }

    /** What was typed stays in the field: a field that is not valid shows what was submitted, not what it holds. */
    private static void mark(FacesContext faces, String field) {
        faces.getViewRoot().invokeOnComponent(faces, field, (context, component) -> {
            if (component instanceof EditableValueHolder input) {
                input.setSubmittedValue(
                        input.getValue() instanceof Collection<?> several ? several.toArray() : input.getValue());
                input.setValid(false);
            }
        });
    }
}
