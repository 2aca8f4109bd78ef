package org.aval.web.charters;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.ArticleEditing;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/**
 * An article was typed. The page's script sends it after a moment of silence and is told how it went; without script a
 * button sends it and the page comes back. What is refused stays in the fields.
 */
@WebServlet("/charters/edit/save")
public class ArticleSave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = ArticleSave.class.getName() + ".problem";

    @Inject
    transient ArticleEditing editing;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/charters/library");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            answer(request, response, save(request));
        } catch (Refusal no) {
            refuse(request, response, texts.why(no.verdict()));
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int revision)
            throws IOException {
        if (isAsking(request)) {
            json(
                    response,
                    Json.createObjectBuilder().add("revision", revision).build().toString());
        } else {
            response.sendRedirect(next(request));
        }
    }

    private int save(HttpServletRequest request) {
        UUID version = Query.id(request, "id");
        String revision = request.getParameter("revision");
        return editing.save(
                version,
                String.valueOf(request.getParameter("article")),
                revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                new ArticleFields(request).wording());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException, ServletException {
        if (isAsking(request)) {
            json(
                    response,
                    Json.createObjectBuilder().add("problem", why).build().toString());
        } else {
            request.setAttribute(PROBLEM, why);
            request.getRequestDispatcher("/charters/edit.xhtml").forward(request, response);
        }
    }

    /** The script asks; a browser without it wants a page. */
    private static boolean isAsking(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("application/json");
    }

    private static void json(HttpServletResponse response, String answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer);
    }

    private static String next(HttpServletRequest request) {
        ArticleFields.Row row = ArticleFields.Row.of(request.getParameter("do"));
        String page = "/charters/edit?id=" + Query.id(request, "id") + "&article="
                + request.getParameter("article").replaceAll("[^A-Z0-9]", "");
        String blank = row.what().equals("insert") ? "&blank=" + row.next() : "";
        return page + "&saved=1" + blank + (row.what().isEmpty() ? "" : "#clause-" + row.next());
    }
}
