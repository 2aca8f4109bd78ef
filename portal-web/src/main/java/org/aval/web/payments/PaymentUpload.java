package org.aval.web.payments;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.payments.PaymentDesk;
import org.aval.web.shared.SameOrigin;
import org.aval.web.shared.Texts;

/** A public file of payments arrives. What is wrong with it is said beside the field, on the page it was sent from. */
@WebServlet("/interests/payments/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = PaymentUpload.LARGEST,
        maxRequestSize = PaymentUpload.LARGEST + (1 << 20))
public class PaymentUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = PaymentUpload.class.getName() + ".problem";
    /** As it is sent: a larger file is sent compressed. */
    static final long LARGEST = 240L << 20;

    @Inject
    transient PaymentDesk desk;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/interests/payments");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            receive(request);
            response.sendRedirect("/interests/payments#files");
        } catch (Refusal no) {
            request.setAttribute(PROBLEM, texts.why(no.verdict()));
            request.getRequestDispatcher("/interests/payments.xhtml").forward(request, response);
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void receive(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Refusal("payments.tooLarge", LARGEST >> 20);
        }
        Part file = request.getPart("file");
        Verdict.unless(file == null || file.getSize() == 0, "payments.noFile").orRefuse();
        String name = file.getSubmittedFileName();
        desk.receive(name == null ? "" : name, file::getInputStream);
    }
}
