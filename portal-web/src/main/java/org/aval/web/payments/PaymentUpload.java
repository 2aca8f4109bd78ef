package org.aval.web.payments;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.service.payments.PaymentDesk;
import org.aval.web.shared.FileArrival;

/** A public file of payments arrives. What is wrong with it is said beside the field, on the page it was sent from. */
@WebServlet("/interests/payments/file")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = PaymentUpload.LARGEST,
        maxRequestSize = PaymentUpload.LARGEST + (1 << 20))
public class PaymentUpload extends FileArrival {

    private static final long serialVersionUID = 1L;

    static final String PROBLEM = problem(PaymentUpload.class);
    /** As it is sent: a larger file is sent compressed. */
    static final long LARGEST = 240L << 20;

    @Inject
    transient PaymentDesk desk;

    public PaymentUpload() {
        super("/interests/payments.xhtml");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/interests/payments");
    }

    @Override
    protected String take(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        Part file = file(request, "payments.noFile");
        desk.receive(name(file), file::getInputStream);
        return "/interests/payments#files";
    }

    @Override
    protected Refusal tooLarge() {
        return new Refusal("payments.tooLarge", LARGEST >> 20);
    }
}
