package org.aval.web.exhibits;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ExhibitRef;
import org.aval.service.exhibits.Mask;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** Rectangles arrive, drawn or typed; a further copy is made without what lies under them. */
@WebServlet("/exhibits/masks")
public class ExhibitMasking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = ExhibitMasking.class.getName() + ".problem";

    @Inject
    transient ExhibitDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UUID id = Query.id(request, "id");
        try {
            desk.mask(
                    new ExhibitRef(id),
                    number(request.getParameter("page")),
                    number(request.getParameter("edition")),
                    masks(request));
            response.sendRedirect(request.getContextPath() + "/exhibits/exhibit?id=" + id);
        } catch (Refusal no) {
            request.setAttribute(PROBLEM, texts.why(no.verdict()));
            request.getRequestDispatcher("/exhibits/mask.xhtml").forward(request, response);
        }
    }

    private static List<Mask> masks(HttpServletRequest request) {
        List<Mask> masks = new ArrayList<>();
        String[] lefts = values(request, "left");
        String[] tops = values(request, "top");
        String[] widths = values(request, "width");
        String[] heights = values(request, "height");
        int lines = Math.min(Math.min(lefts.length, tops.length), Math.min(widths.length, heights.length));
        for (int line = 0; line < lines; line++) {
            if (!(lefts[line] + tops[line] + widths[line] + heights[line]).isBlank()) {
                masks.add(
                        new Mask(number(lefts[line]), number(tops[line]), number(widths[line]), number(heights[line])));
            }
        }
        return masks;
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
