package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfText;
import org.aval.web.shared.Texts;

/** The answer to « which text bound this person that day, and had they signed it? » in sentences, for the page and for the paper. */
@ApplicationScoped
public class AsOfWords {

    @Inject
    Texts texts;

    /** A fact of the answer: what it is called, what it says. */
    public record Fact(String label, String value) {}

    /** Why there is no answer. */
    public String why(Refusal no) {
        return texts.why(no.verdict());
    }

    /** Was the person bound at all that day, and by how many texts? */
    public String lead(AsOf answer) {
        if (!answer.bound()) {
            return texts.of("attestations.asof.notBound", answer.name(), answer.day());
        }
        return texts.of(
                "attestations.asof.bound",
                answer.name(),
                answer.day(),
                answer.texts().size());
    }

    /** Had they signed this text? */
    public String sentence(AsOf answer, AsOfText text) {
        AsOfText.Signed signed = text.signature();
        if (signed == null) {
            return text.askedOn() == null
                    ? texts.of("attestations.asof.neverAsked", answer.name())
                    : texts.of("attestations.asof.asked", answer.name(), text.askedOn(), text.dueOn());
        }
        String key = text.isSigned() ? "attestations.asof.signed" : "attestations.asof.noLonger";
        return texts.of(key, answer.name(), signed.number(), signed.at(), answer.day(), signed.standing());
    }

    /** The days a text was in force. */
    public String inForce(AsOfText text) {
        LocalDate until = text.until();
        return until == null ? texts.of("charters.from", text.from()) : texts.of("charters.fromTo", text.from(), until);
    }

    /** The facts behind the sentence. */
    public List<Fact> facts(AsOfText text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.of("attestations.asof.text"), text.charter() + ", " + text.number()));
        facts.add(new Fact(texts.of("attestations.asof.inForce"), inForce(text)));
        if (text.asked() != null) {
            facts.add(new Fact(texts.of("attestations.asof.request"), texts.label(text.asked())));
        }
        AsOfText.Signed signed = text.signature();
        if (signed != null) {
            facts.add(new Fact(texts.of("attestations.asof.signature"), signed.reference()));
            facts.add(new Fact(texts.of("attestations.asof.standing"), texts.label(signed.standing())));
        }
        return facts;
    }
}
