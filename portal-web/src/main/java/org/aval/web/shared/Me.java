package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.PersonCard;

/** Who is reading: the card of the signed-in person, read at most once a request. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    Language language;

    private PersonCard card;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Does the reader hold this role? For use in EL: #{me.is('HR')}. */
    public boolean is(String role) {
        return card().is(Role.valueOf(role));
    }

    /** For whom the reader stands in today, role by role. */
    public List<Map.Entry<Role, PersonCard.Absent>> getStandsInFor() {
        return card().actsFor().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    public UUID getId() {
        return card().id();
    }

    public String getStaffNo() {
        return card().staffNo();
    }

    /** The name as it is said, "Dre Priya Raman". */
    public String getName() {
        return card().name();
    }

    public String getFirstName() {
        return card().firstName();
    }

    public String getTitle() {
        return card().title(language.getCode());
    }

    public String getUnit() {
        return card().unit(language.getCode());
    }

    /** The person's own language, "fr" or "en". */
    public String getLanguage() {
        return card().language();
    }

    private PersonCard card() {
        if (card == null) {
            card = caller.card();
        }
        return card;
    }
}
