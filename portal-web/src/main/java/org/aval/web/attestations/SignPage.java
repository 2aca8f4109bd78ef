package org.aval.web.attestations;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.Circumstances;
import org.aval.service.attestations.SignatureForm;
import org.aval.service.attestations.SigningDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Query;

/** attestations/sign.xhtml: the statement, the name, the password, and one signature however often it is clicked. */
@Named("signPage")
@RequestScoped
public class SignPage {

    private static final Map<String, String> FIELDS = Map.of(
            "attestations.agreeFirst", "agreed",
            "attestations.nameDiffers", "name",
            "attestations.confirmIdentity", "password",
            "attestations.wrongPassword", "password");
    private static final int LONGEST_AGENT = 400;

    @Inject
    Query query;

    @Inject
    SigningDesk desk;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private SignatureForm form;
    private boolean agreed;
    private String name;
    private String password;

    public SignatureForm getForm() {
        if (form == null) {
            form = desk.form(query.id(), session());
        }
        return form;
    }

    /** Leads to the screen that comes now, when it is not this one. */
    public String enter() {
        ObligationState state = getForm().state();
        return switch (state) {
            case QUIZ_PASSED -> null;
            case SIGNED -> toSignature("");
            default -> MyTasks.path(state) + "?faces-redirect=true&id="
                    + getForm().obligation();
        };
    }

    /** The signature, or what is missing for it beside its field. */
    public String sign() {
        try {
            if (getForm().state() == ObligationState.SIGNED) {
                return already();
            }
            confirm();
            desk.sign(getForm().obligation(), getForm().version(), agreed, name, circumstances());
            return toSignature("&signed=true");
        } catch (Refusal no) {
            return refused(no);
        } catch (EJBException twice) {
            if (desk.attestationOf(query.id()).isEmpty()) {
                throw twice;
            }
            return already(); // the other click was faster
        }
    }

    private void confirm() {
        if (getForm().present()) {
            return;
        }
        if (password == null) {
            throw new Refusal("attestations.confirmIdentity");
        }
        desk.confirmIdentity(password, session());
    }

    private String refused(Refusal no) {
        if ("attestations.alreadySigned".equals(no.verdict().why())) {
            return already();
        }
        form = null; // the password may be good for five minutes now
        answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), ""));
        return null;
    }

    private String already() {
        answers.done("attestations.alreadySigned");
        answers.keep();
        return toSignature("");
    }

    private String toSignature(String more) {
        UUID signature = desk.attestationOf(query.id()).orElseThrow();
        return "/attestations/attestation?faces-redirect=true&id=" + signature + more;
    }

    private Circumstances circumstances() {
        String agent = request.getHeader("User-Agent");
        String told = agent == null ? "" : agent;
        return new Circumstances(
                session(), request.getRemoteAddr(), told.substring(0, Math.min(told.length(), LONGEST_AGENT)));
    }

    private String session() {
        return request.getSession().getId();
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
