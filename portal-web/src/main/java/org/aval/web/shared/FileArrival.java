package org.aval.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;

/**
 * A file arrives from a form of the portal. Once it is taken, the browser is led on; what is wrong with it is said beside
 * the field, on the page it was sent from, with what was typed kept.
 */
public abstract class FileArrival extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String form;

    @Inject
    transient Texts texts;

    /** @param form the page it is sent from, which asks {@link #problem} what to say beside the field */
    protected FileArrival(String form) {
        this.form = form;
    }

    /**
     * Takes what was sent.
     *
     * @return where the browser goes next
     */
    protected abstract String take(HttpServletRequest request) throws IOException, ServletException;

    /** What is said of a file that the server does not read to its end. */
    protected abstract Refusal tooLarge();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            request.getInputStream(); // from here on nobody else reads the file, and puts it on a disk in clear
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.sendRedirect(take(request));
        } catch (Refusal no) {
            refuse(request, response, no);
        } catch (IllegalStateException unread) {
            refuse(request, response, tooLarge());
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal no)
            throws IOException, ServletException {
        request.setAttribute(problem(getClass()), texts.why(no.verdict()));
        request.getRequestDispatcher(form).forward(request, response);
    }

    /** Under which name the page of the form finds what is wrong. */
    public static String problem(Class<? extends FileArrival> arrival) {
        return arrival.getName() + ".problem";
    }

    /** The file itself. @throws Refusal for this reason when none was chosen */
    protected static Part file(HttpServletRequest request, String missing) throws IOException, ServletException {
        Part file = request.getPart("file");
        Verdict.unless(file == null || file.getSize() == 0, missing).orRefuse();
        return file;
    }

    /** How the file is called where it comes from; empty when nobody says. */
    protected static String name(Part file) {
        String name = file.getSubmittedFileName();
        return name == null ? "" : name;
    }

    /** A small number of the form; -1 for what is none. */
    protected static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
