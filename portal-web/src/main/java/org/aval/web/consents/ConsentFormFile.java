package org.aval.web.consents;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.aval.domain.consents.Capacity;
import org.aval.service.consents.ConsentForms;

/** The empty consent form, to print: for an adult, a child, or somebody who is represented. */
@WebServlet("/consents/form.pdf")
public class ConsentFormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = "en".equals(request.getParameter("language")) ? "en" : "fr";
        Capacity capacity = Arrays.stream(Capacity.values())
                .filter(one -> one.name().equals(request.getParameter("capacity")))
                .findFirst()
                .orElse(Capacity.ADULT);
        try {
            byte[] file = forms.blank(capacity, language);
            String name = "consent-" + capacity.name().toLowerCase(Locale.ROOT) + "-" + language + ".pdf";
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.getOutputStream().write(file);
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
