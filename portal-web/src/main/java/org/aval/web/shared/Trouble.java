package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** error.xhtml: what went wrong, as far as the reader is concerned. */
@Named("trouble")
@RequestScoped
public class Trouble {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public TroubleKind getKind() {
        return kind(request);
    }

    /** What happened, in one line. */
    public String getTitle() {
        return texts.label(getKind());
    }

    public String getSentence() {
        return texts.of(Texts.key(getKind()) + ".sentence");
    }

    /** What to do now. */
    public String getNext() {
        return texts.of(Texts.key(getKind()) + ".next");
    }

    static TroubleKind kind(HttpServletRequest request) {
        Object type = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
        if (type instanceof Class<?> failed && ViewExpiredException.class.isAssignableFrom(failed)) {
            return TroubleKind.EXPIRED;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)) {
            return TroubleKind.FORBIDDEN;
        }
        return Integer.valueOf(HttpServletResponse.SC_NOT_FOUND).equals(status) ? TroubleKind.NOT_FOUND : TroubleKind.BROKEN;
    }
}
