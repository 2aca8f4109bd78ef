package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aval.service.shared.InstitutionDesk;

/**
 * The language of this request, among those the institution offers: as chosen (in the address on pages that set no cookie,
 * else by cookie), else the person's own, else the
 * machine's, else the first.
 */
@Named("language")
@RequestScoped
public class Language {

    /** The languages every text exists in. */
    public static final Set<String> SPOKEN = Set.of("fr", "en");

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    @Inject
    InstitutionDesk institution;

    private String code;

    /** "fr" or "en". */
    public String getCode() {
        if (code == null) {
            code = Optional.ofNullable(request.getParameter("language"))
                    .filter(told -> setsNoCookie())
                    .or(() -> Cookies.find(request, "language"))
                    .filter(this::isOffered)
                    .or(this::person)
                    .orElseGet(this::machine);
        }
        return code;
    }

    /** Where somebody reports without an account; elsewhere a filter or a field may have that name. */
    private boolean setsNoCookie() {
        return request.getRequestURI().startsWith(request.getContextPath() + "/report");
    }

    public Locale getLocale() {
        return isFrench() ? Locale.CANADA_FRENCH : Locale.UK;
    }

    /** For the lang attribute: "fr-CA" or "en-GB". */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The language the switch offers. */
    public String getOther() {
        return isFrench() ? "en" : "fr";
    }

    /** The reader chose the other one: from this page on, and for a year. */
    public void change() {
        FacesContext faces = FacesContext.getCurrentInstance();
        code = getOther();
        Cookies.remember(
                request, (HttpServletResponse) faces.getExternalContext().getResponse(), "language", code, false);
        faces.getViewRoot().setLocale(getLocale());
    }

    public boolean isFrench() {
        return "fr".equals(getCode());
    }

    /** An error page asks nobody: the database may be the trouble. */
    private Optional<String> person() {
        if (isOfATrouble() || !me.isSignedIn()) {
            return Optional.empty();
        }
        return Optional.of(me.getLanguage()).filter(this::isOffered);
    }

    private boolean isOfATrouble() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private boolean isOffered(String told) {
        return isOfATrouble()
                ? SPOKEN.contains(told)
                : institution.read().languages().contains(told);
    }

    private String first() {
        return isOfATrouble() ? "fr" : institution.read().languages().get(0);
    }

    /** A machine that does not say hears the first; the container would answer with the server's own language. */
    private String machine() {
        if (request.getHeader("Accept-Language") == null) {
            return first();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(this::isOffered)
                .findFirst()
                .orElseGet(this::first);
    }
}
