package org.aval.web.settings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.aval.domain.settings.Colour;
import org.aval.domain.settings.Shade;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;

/** The institution's own colour, as a small sheet after the house's tokens. Its address carries the version. */
@WebServlet("/look.css")
public class LookSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    InstitutionDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asked = String.valueOf(institution(request).version()).equals(request.getParameter("v"));
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (asked) {
            response.setHeader("Cache-Control", MarkPicture.FOR_GOOD);
        }
        response.getWriter().write(sheet(institution(request)));
    }

    /** Another node may have changed it a moment ago: what is asked for by a version not yet known is looked up. */
    private Institution institution(HttpServletRequest request) {
        if (!String.valueOf(desk.read().version()).equals(request.getParameter("v"))) {
            desk.refresh();
        }
        return desk.read();
    }

    private static String sheet(Institution institution) {
        String light = institution.look().light();
        String dark = institution.look().dark();
        return light == null || dark == null ? "" : sheet(Colour.of(light), Colour.of(dark));
    }

    /** The four tokens an institution changes, in both modes. */
    static String sheet(Colour light, Colour dark) {
        return String.format(
                Locale.ROOT,
                """
                :root {
                  --institution: light-dark(%s, %s);
                  --institution-deep: light-dark(%s, %s);
                  --on-institution: light-dark(%s, %s);
                  --institution-wash: light-dark(%s, %s);
                }
                """,
                light,
                dark,
                Shade.LIGHT.deep(light),
                Shade.DARK.deep(dark),
                Shade.LIGHT.on(light),
                Shade.DARK.on(dark),
                Shade.LIGHT.wash(light),
                Shade.DARK.wash(dark));
    }
}
