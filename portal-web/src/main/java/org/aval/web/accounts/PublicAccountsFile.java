package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.service.accounts.AccountAnswer;
import org.aval.service.accounts.PublicAccount;
import org.aval.service.accounts.PublicAccounts;
import org.aval.service.accounts.RetiredName;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Turnstile;

/** The official accounts for machines: the whole list, or the answer about one address. Nobody's name stands in it. */
@WebServlet("/accounts.json")
public class PublicAccountsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST = 400;

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
        response.setHeader("Access-Control-Allow-Origin", "*");
        write(response, request.getParameter("url"));
    }

    /** The answer about an address, or the list. */
    void write(HttpServletResponse response, String url) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JsonFile.of(url == null || url.isBlank() ? list() : about(url)));
    }

    private Map<String, ?> list() {
        return list(accounts.all(), accounts.former());
    }

    /** The whole list as machines read it: what is ours, and what is not any more. */
    static Map<String, ?> list(List<PublicAccount> ours, List<RetiredName> former) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("accounts", ours.stream().map(PublicAccountsFile::told).toList());
        told.put("retired", former.stream().map(PublicAccountsFile::told).toList());
        return told;
    }

    private Map<String, ?> about(String url) {
        AccountAnswer found = accounts.find(url.substring(0, Math.min(url.length(), LONGEST)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("answer", PublicAccountsPage.word(found));
        if (found.account() != null) {
            answer.put("account", told(found.account()));
        }
        if (found.until() != null) {
            answer.put("until", found.until().toString());
        }
        if (found.now() != null) {
            answer.put("now", found.now());
        }
        return answer;
    }

    private static Map<String, Object> told(PublicAccount account) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reference", account.reference());
        told.put("platform", account.platform().name());
        told.put("name", account.name());
        told.put("handle", account.handle());
        told.put("address", account.address());
        told.put("languages", account.languages());
        told.put("since", account.since().toString());
        return told;
    }

    private static Map<String, Object> told(RetiredName name) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("platform", name.platform().name());
        told.put("handle", name.handle());
        told.put("until", name.until().toString());
        if (name.now() != null) {
            told.put("now", name.now());
        }
        return told;
    }
}
