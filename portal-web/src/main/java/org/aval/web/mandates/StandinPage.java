package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.StandInDesk;
import org.aval.service.mandates.StandInSheet;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** mandates/standin.xhtml: who stands in under a mandate from now on. */
@Named("standinPage")
@ViewScoped
public class StandinPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of("shared.motiveMissing", "reason");

    @Inject
    StandInDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    Options options;

    @Inject
    Answers answers;

    private UUID id = Query.OF_NO_RECORD;
    private StandInSheet sheet;
    private StandInPlace place = StandInPlace.SUBSTITUTE;
    private String person;
    private String reason;

    /** Before the page is written, and once: what is typed stays until it is kept. */
    public void load() {
        if (sheet == null) {
            sheet = desk.read(id);
        }
    }

    /** The places the mandate has. */
    public List<Option> getPlaces() {
        return options.choices(StandInPlace.class);
    }

    /** Names the person, or says beside its field what is in the way. */
    public String name() {
        try {
            UUID found = person == null || person.isBlank() ? null : people.find(person);
            desk.name(id, sheet.version(), place, found, reason == null ? "" : reason);
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(),
                    FIELDS.getOrDefault(Objects.toString(no.verdict().why()), "person"));
            return null;
        }
        answers.done("mandates.standIn.named");
        answers.keep();
        return "/mandates/mandate?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public StandInSheet getSheet() {
        return sheet;
    }

    public StandInPlace getPlace() {
        return place;
    }

    public void setPlace(StandInPlace place) {
        this.place = place;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
