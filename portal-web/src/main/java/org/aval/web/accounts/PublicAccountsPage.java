package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.aval.service.accounts.AccountAnswer;
import org.aval.service.accounts.PublicAccount;
import org.aval.service.accounts.PublicAccounts;
import org.aval.service.accounts.RetiredName;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Turnstile;

/** accounts.xhtml: which accounts are the institution's, and is this one? Open to everybody, without a session. */
@Named("publicAccountsPage")
@RequestScoped
public class PublicAccountsPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    PublicAccounts accounts;

    @Inject
    Filters filters;

    @Inject
    Turnstile turnstile;

    @Inject
    Texts texts;

    private boolean shown;
    private boolean late;
    private List<PublicAccount> list = List.of();
    private List<RetiredName> former = List.of();
    private AccountAnswer answer;

    /** Before the page is written, so that the answer has its status. */
    public void load() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        shown = accounts.isShown();
        if (!shown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (turnstile.passes()) {
            String url = getUrl();
            answer = url.isEmpty() ? null : accounts.find(url);
            list = accounts.all();
            former = accounts.former();
        } else {
            late = true;
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "10");
        }
    }

    /** What was asked about, empty for nothing. */
    public String getUrl() {
        String url = filters.words("url");
        return url == null ? "" : url;
    }

    public boolean isShown() {
        return shown;
    }

    /** Did too many ask in one moment? */
    public boolean isLate() {
        return late;
    }

    public List<PublicAccount> getList() {
        return list;
    }

    /** The names that were ours. */
    public List<RetiredName> getFormer() {
        return former;
    }

    public AccountAnswer getAnswer() {
        return answer;
    }

    /** The answer in a word of the style sheet. */
    public String getKind() {
        return switch (answer.worth()) {
            case OFFICIAL -> "genuine";
            case RETIRED -> "ended";
            case COMPROMISED, IMPOSTOR, LOOKS_ALIKE -> "revoked";
            case UNKNOWN, NO_ADDRESS -> "unknown";
        };
    }

    /** Its shape of states.svg: never by colour alone. */
    public String getShape() {
        return switch (answer.worth()) {
            case OFFICIAL -> "met";
            case RETIRED -> "ended";
            case COMPROMISED, IMPOSTOR, LOOKS_ALIKE -> "refused";
            case UNKNOWN, NO_ADDRESS -> "unknown";
        };
    }

    /** The answer in one line. */
    public String getTitle() {
        return texts.label(answer.worth());
    }

    /** What it means, and what to do. */
    public String getSentence() {
        boolean moved = answer.now() != null;
        return texts.of(
                Texts.key(answer.worth()) + (moved ? ".moved" : ".sentence"),
                answer.account() == null ? "" : answer.account().name(),
                answer.until(),
                answer.now());
    }

    static String word(AccountAnswer answer) {
        return answer.worth().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
