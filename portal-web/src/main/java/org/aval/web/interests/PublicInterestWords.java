package org.aval.web.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicLink;
import org.aval.web.shared.Texts;

/** How what is published of declarations is told: on the page, on paper, and to the declarant beforehand. */
@Named("publicInterestWords")
@ApplicationScoped
public class PublicInterestWords {

    @Inject
    Texts texts;

    /** One link: what kind it is, with whom and what about, from when until when. */
    public record Told(String kind, String what, String span) {}

    /** One link as everybody reads it. */
    public Told told(PublicLink link) {
        String what = link.subject().isEmpty()
                ? link.counterparty()
                : texts.of("interests.link.about", link.counterparty(), link.subject());
        String span = link.endsOn() == null
                ? texts.of("interests.link.since", link.startsOn())
                : texts.of("interests.link.fromTo", link.startsOn(), link.endsOn());
        return new Told(texts.label(link.category()), what, span);
    }

    /** The offices for which the law asks it, and until when the last was held. */
    public String offices(PublicDeclaration one) {
        String offices = one.offices().stream().map(texts::label).collect(Collectors.joining(", "));
        return one.heldUntil() == null ? offices : texts.of("interests.public.heldUntil", offices, one.heldUntil());
    }

    String title() {
        return texts.of("interests.public");
    }

    /** What the page says at its head. */
    String lead(boolean late, boolean shown, boolean unknown) {
        String which = late ? "late" : !shown ? "hidden" : unknown ? "unknown" : "lead";
        return texts.of("interests.public." + which);
    }

    Texts texts() {
        return texts;
    }
}
