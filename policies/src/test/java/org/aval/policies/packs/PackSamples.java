package org.aval.policies.packs;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.Charters;

/** Packs as the sample institution would ask for them. */
final class PackSamples {

    static final String ADDRESS = "https://portail.chuvb.example/verify/VB-7K3M-Q9TD";

    private static final PackCheck CHECK = new PackCheck("VB-7K3M-Q9TD", ADDRESS);
    private static final CharterEdition CHARTER = Charters.edition("CHARTE-MS", "2.1.0");
    private static final PackText INSTITUTION = PackText.of("CHU Val-Boréal", "Val-Boréal University Hospital");

    private PackSamples() {}

    static PackSources sources() {
        return new PackSources(
                CHARTER,
                "QC",
                List.of(
                        contact("Un doute avant de publier", "A doubt before posting", "communications@chuvb.example"),
                        contact("Des renseignements sont sortis", "Information got out", "vieprivee@chuvb.example")));
    }

    private static PackContact contact(String french, String english, String reach) {
        return new PackContact(
                PackText.of(french, english), PackText.of("Communications", "Communications office"), reach);
    }

    /** A general pack, for nobody in particular. */
    static PackFacts general(String kind, String... languages) {
        return new PackFacts(
                kind,
                List.of(languages),
                PackLook.plain(INSTITUTION),
                GeneralPacks.title(kind),
                GeneralPacks.subtitle(kind, CHARTER),
                CHARTER.number(),
                requireNonNull(CHARTER.effectiveFrom()),
                Instant.parse("2026-11-21T14:00:00Z"),
                CHECK,
                "",
                "",
                GeneralPacks.chapters(kind, sources()),
                List.of());
    }

    /** A pack of these chapters for one person, with two files inside. */
    static PackFacts personal(String recipient, List<String> languages, PackChapter... chapters) {
        return new PackFacts(
                "MANDATE",
                languages,
                PackLook.plain(INSTITUTION),
                PackText.of("Trousse du mandataire", "Mandate pack"),
                PackText.same(recipient),
                "",
                requireNonNull(CHARTER.effectiveFrom()),
                Instant.parse("2026-11-21T14:00:00Z"),
                CHECK,
                recipient,
                recipient,
                List.of(chapters),
                List.of(
                        file("proof.tlog", "text/plain", PackAttachment.Relationship.SUPPLEMENT),
                        file("evidence.json", "application/json", PackAttachment.Relationship.DATA)));
    }

    static PackAttachment file(String name, String mediaType, PackAttachment.Relationship relationship) {
        return new PackAttachment(
                name, mediaType, "Ce que contient " + name, relationship, "{}".getBytes(StandardCharsets.UTF_8));
    }
}
