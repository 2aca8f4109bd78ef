package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.aval.service.accounts.PublicAccount;
import org.aval.service.accounts.PublicAccounts;
import org.aval.web.shared.Turnstile;

/** The official accounts as a sheet that anybody may take. */
@WebServlet("/accounts.csv")
public class PublicAccountsSheet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final List<String> HEADINGS =
            List.of("reference", "platform", "name", "handle", "address", "languages", "since");

    @Inject
    transient PublicAccounts accounts;

    @Inject
    transient Turnstile turnstile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!accounts.isShown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!turnstile.passes()) {
            response.setHeader("Retry-After", "10");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"");
        print(new CSVPrinter(response.getWriter(), CSVFormat.RFC4180));
    }

    private void print(CSVPrinter printer) throws IOException {
        printer.printRecord(HEADINGS);
        for (PublicAccount account : accounts.all()) {
            printer.printRecord(
                    account.reference(),
                    account.platform(),
                    text(account.name()),
                    text(account.handle()),
                    account.address(),
                    String.join(" ", account.languages()),
                    account.since());
        }
        printer.flush();
    }

    /** What a spreadsheet would take for a formula is shown as the text it is. */
    private static String text(String told) {
        return told.matches("[=+@-].*") ? "'" + told : told;
    }
}
