package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicInterests;
import org.aval.service.interests.PublicLink;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Turnstile;

/** interests/public.xhtml: what the law has published of declarations. Open to everybody, without a session. */
@Named("interestPublicPage")
@RequestScoped
public class InterestPublicPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    PublicInterests interests;

    @Inject
    Filters filters;

    @Inject
    Turnstile turnstile;

    @Inject
    PublicInterestWords words;

    private boolean shown;
    private boolean late;
    private List<PublicDeclaration> list = List.of();
    private List<PublicLink> links = List.of();
    private PublicDeclaration one;

    /** Before the page is written, so that the answer has its status. */
    public void load() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        shown = interests.isShown();
        if (!shown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (turnstile.passes()) {
            read(response);
        } else {
            late = true;
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "10");
        }
    }

    private void read(HttpServletResponse response) {
        String of = filters.words("of");
        if (of == null) {
            list = interests.all();
            return;
        }
        one = interests.find(of).orElse(null);
        if (one == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            links = interests.links(of);
        }
    }

    /** What the page says at its head. */
    public String getLead() {
        return words.lead(late, shown, filters.words("of") != null && one == null);
    }

    /** Whose declaration, or the name of the list. */
    public String getTitle() {
        return one == null ? words.title() : one.name();
    }

    /** Is the list shown? */
    public boolean isListed() {
        return shown && !late && one == null;
    }

    public List<PublicDeclaration> getList() {
        return list;
    }

    /** The one that was asked for; null for the list. */
    public PublicDeclaration getOne() {
        return one;
    }

    /** Its links, as they are told. */
    public List<PublicInterestWords.Told> getLinks() {
        return links.stream().map(words::told).toList();
    }
}
