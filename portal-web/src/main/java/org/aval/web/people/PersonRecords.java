package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.people.PeopleRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** What the other registers say of the person of the page, as far as the reader may know. */
@Named("personRecords")
@RequestScoped
public class PersonRecords {

    @Inject
    PeopleRegister people;

    @Inject
    HeldWords words;

    @Inject
    Query query;

    @Inject
    Language language;

    private List<HeldWords.Part> parts;

    public List<HeldWords.Part> getParts() {
        if (parts == null) {
            parts = words.parts(people.records(query.id(), language.getCode()));
        }
        return parts;
    }
}
