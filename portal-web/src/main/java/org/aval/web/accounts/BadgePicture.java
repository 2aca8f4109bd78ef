package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.domain.shared.Refusal;
import org.aval.policies.typeset.BadgeDrawing;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.shared.Links;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** The badge of an official account, for its profile picture, a poster, the door of a ward. */
@WebServlet("/accounts/badge.svg")
public class BadgePicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegister register;

    @Inject
    transient Language language;

    @Inject
    transient Letterhead institution;

    @Inject
    transient Links links;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AccountRecord account = register.read(Query.id(request, "id"), language.getCode());
            if (!account.state().isOfficial()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + account.reference() + "-" + account.code() + ".svg\"");
            response.getWriter()
                    .write(BadgeDrawing.svg(
                            texts.of("accounts.badge.heading"),
                            account.purpose().displayName(),
                            institution.getName(),
                            links.to("/verify/" + account.code()).toString(),
                            account.code()));
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
