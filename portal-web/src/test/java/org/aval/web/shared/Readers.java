package org.aval.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Profession;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.PersonCard;

/** People who read pages in tests. */
final class Readers {

    private Readers() {}

    static Me person(HttpServletRequest request, String language, Role... roles) {
        Me me = new Me();
        me.request = request;
        me.caller = new Known(card(language, Set.of(roles)));
        return me;
    }

    private static PersonCard card(String language, Set<Role> roles) {
        return new PersonCard(
                new UUID(0, 1),
                "VB10001",
                "",
                "Amélie",
                "Bouchard",
                language,
                "",
                "",
                "",
                "",
                "",
                Profession.NURSE,
                Set.of(),
                roles);
    }

    /** A caller whose card is known without a database. */
    private static final class Known extends Caller {

        private final PersonCard card;

        Known(PersonCard card) {
            this.card = card;
        }

        @Override
        public PersonCard card() {
            return card;
        }
    }
}
