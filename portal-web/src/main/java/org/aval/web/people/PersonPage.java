package org.aval.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.people.Audience;
import org.aval.service.attestations.Askable;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonProfile;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Language;

/** people/person.xhtml: one person's place here, and what human resources may ask them to sign. */
@Named("personPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleRegister people;

    @Inject
    AttestationRegister attestations;

    @Inject
    Decisions decisions;

    @Inject
    Language language;

    private UUID id;
    private String campaign;
    private transient PersonProfile person;
    private transient Askable askable;

    /** Before each rendering. */
    public void load() {
        person = people.read(id, language.getCode());
        askable = null;
    }

    public PersonProfile getPerson() {
        if (person == null) {
            load();
        }
        return person;
    }

    /** In the order of the list of audiences. */
    public List<Audience> getAudiences() {
        return List.copyOf(getPerson().audiences());
    }

    /** For human resources: what may still be asked. */
    public Askable getAskable() {
        if (askable == null) {
            askable = attestations.askable(id, language.getCode());
        }
        return askable;
    }

    /** May the reader ask, and what follows. */
    public Decision getAsking() {
        return decisions.of(
                ObligationStep.ASSIGN, getAskable().verdict(), getPerson().name());
    }

    /** Asks the person to sign in the chosen campaign. */
    @Answered("people.asked")
    public void ask() {
        attestations.assign(id, UUID.fromString(campaign));
        campaign = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }
}
