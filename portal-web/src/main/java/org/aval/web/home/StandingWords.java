package org.aval.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.OwnAttestation;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.attestations.MyTasks;
import org.aval.web.shared.Badges;
import org.aval.web.shared.Look;
import org.aval.web.shared.Texts;

/** Tells the reader where they stand with the charter, and what restores it. */
@ApplicationScoped
public class StandingWords {

    @Inject
    Texts texts;

    @Inject
    MyTasks mine;

    @Inject
    Badges badges;

    /** By the best signature there is, else by what is asked. */
    Standing of(List<OwnAttestation> signed, List<OwnObligation> asked) {
        return signed.stream()
                .filter(one -> one.standing().counts())
                .findFirst()
                .map(this::met)
                .orElseGet(() -> asked.stream()
                        .filter(one -> one.state() != ObligationState.SIGNED)
                        .findFirst()
                        .map(one -> restorable(signed, one))
                        .orElseGet(() -> idle(signed)));
    }

    private Standing met(OwnAttestation one) {
        return new Standing(
                texts.of("home.charters"),
                true,
                badges.of(one.standing()),
                texts.of("home.met", name(one.charter()), one.versionNumber(), one.validUntil()),
                texts.of("home.signature"),
                signature(one));
    }

    /** Something is asked, or was released or declined: that is where the way leads back. */
    private Standing restorable(List<OwnAttestation> signed, OwnObligation asked) {
        String key = Texts.key(asked.state()) + ".restore";
        boolean special = texts.has(key);
        String lapsed =
                signed.isEmpty() ? "" : texts.of("home.lapsed", signed.get(0).versionNumber()) + " ";
        return new Standing(
                texts.of("home.charters"),
                false,
                special ? badges.of(asked.state()) : look(signed),
                special ? texts.of(key, asked.exemptUntil()) : lapsed + texts.of("home.restore"),
                texts.of("home.restore.link"),
                mine.of(asked).to());
    }

    /** Nothing is asked: somebody else has to move. */
    private Standing idle(List<OwnAttestation> signed) {
        boolean contested = !signed.isEmpty() && signed.get(0).standing() == AttestationStanding.CONTESTED;
        return new Standing(
                texts.of("home.charters"),
                false,
                look(signed),
                texts.of(contested ? "home.contested" : "home.unasked"),
                texts.of(contested ? "home.signature" : "home.unasked.link"),
                contested ? signature(signed.get(0)) : "/charters/library");
    }

    private Look look(List<OwnAttestation> signed) {
        return signed.isEmpty()
                ? new Look("todo", texts.of("home.unsigned"))
                : badges.of(signed.get(0).standing());
    }

    private static String signature(OwnAttestation one) {
        return "/attestations/attestation?id=" + one.id();
    }

    /** The name of a charter without its subtitle, which stands after a dash. */
    static String name(String title) {
        return title.split(" — ", 2)[0];
    }
}
