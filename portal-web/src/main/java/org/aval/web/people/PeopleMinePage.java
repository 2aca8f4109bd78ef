package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.people.MyData;
import org.aval.web.shared.Language;

/** people/mine.xhtml: everything the portal holds about the reader. */
@Named("peopleMinePage")
@RequestScoped
public class PeopleMinePage {

    @Inject
    MyData data;

    @Inject
    HeldWords words;

    @Inject
    Language language;

    private List<HeldWords.Part> parts;

    public List<HeldWords.Part> getParts() {
        if (parts == null) {
            parts = words.parts(data.read(language.getCode()));
        }
        return parts;
    }
}
