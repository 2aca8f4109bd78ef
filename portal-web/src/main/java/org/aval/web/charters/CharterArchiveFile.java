package org.aval.web.charters;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.CharterExchange;
import org.aval.service.charters.CharterFiles;
import org.aval.service.charters.FileContent;
import org.aval.web.shared.Query;

/** Hands out a version as an archive of Markdown files, or the PDF that is its text. */
@WebServlet({"/charters/archive.zip", "/charters/file"})
public class CharterArchiveFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CharterExchange exchange;

    @Inject
    transient CharterFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getRequestURI().endsWith(".zip")) {
                send(response, "application/zip", "articles.zip", exchange.export(Query.id(request, "id")));
            } else {
                String language = "en".equals(request.getParameter("in")) ? "en" : "fr";
                FileContent file = files.read(Query.id(request, "id"), language);
                send(response, "application/pdf", file.name(), file.bytes());
            }
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        send(response, name, content);
    }

    /** Hands out a file to be kept, never to be run by the browser. */
    static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
