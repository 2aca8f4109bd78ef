package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light or dark as remembered by a cookie; null leaves it to the reader's machine. */
@Named("mode")
@RequestScoped
public class Mode {

    public static final Set<String> MODES = Set.of("light", "dark");

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public String getValue() {
        return Cookies.find(request, "mode").filter(MODES::contains).orElse(null);
    }

    /** The mode the switch offers. */
    public String getNext() {
        return "dark".equals(getValue()) ? "light" : "dark";
    }

    public String getNextLabel() {
        return texts.of("dark".equals(getValue()) ? "shared.mode.light" : "shared.mode.dark");
    }
}
