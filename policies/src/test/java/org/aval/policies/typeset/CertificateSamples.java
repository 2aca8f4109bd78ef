package org.aval.policies.typeset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Facts as the portal would give them: an ordinary signature, and the longest one. */
final class CertificateSamples {
    static final byte[] EVIDENCE =
            "{\"events\":[{\"kind\":\"SIGNED\",\"by\":\"Marie-Ève\"}]}\n".getBytes(StandardCharsets.UTF_8);
    static final String EVIDENCE_SHA256 = Sha256.of(EVIDENCE);
    static final String TEXT_SHA256 = Sha256.of("La charte".getBytes(StandardCharsets.UTF_8));
    static final URI VERIFY_AT = URI.create("https://aval.example.org/verify/VB-7K3M-Q9TD");
    static final Instant SIGNED_AT = Instant.parse("2026-11-21T14:14:05Z");

    private static final String STATEMENT_FR = "J’ai lu la charte, version 2.1.0, dans sa variante personnel soignant. "
            + "J’ai répondu aux mises en situation et j’ai pu poser mes questions. Je m’engage à l’appliquer dans mes "
            + "activités en ligne qui touchent à mon travail, à mes études ou aux personnes soignées ici. Je sais à qui "
            + "demander conseil, comment signaler un incident et que je serai protégé si je le fais de bonne foi. Cette "
            + "signature ne limite ni ma liberté d’opinion, ni mes droits syndicaux, ni mon droit de donner l’alerte.";
    private static final String STATEMENT_EN =
            "I have read the charter, version 2.1.0, in its care staff variant. I have "
                    + "answered the scenarios and could ask my questions. I undertake to apply it in my online activities that "
                    + "touch on my work, my studies or the people cared for here. I know whom to ask for advice, how to report "
                    + "an incident, and that I shall be protected if I do so in good faith. This signature limits neither my "
                    + "freedom of opinion, nor my union rights, nor my right to raise the alarm.";
    private static final String EIGHTY =
            "Développement des pratiques professionnelles et soins de l’adulte très " + "vulnérable";

    private CertificateSamples() {}

    static CertificateFacts ordinary(String language) {
        return signedBy(language, "Marie-Ève O’Brien");
    }

    static CertificateFacts signedBy(String language, String person) {
        boolean french = "fr".equals(language);
        return facts(
                language,
                person,
                "204518",
                french ? "Infirmière clinicienne" : "Clinical nurse",
                french ? "Unité de médecine interne 4 B" : "Internal medicine unit 4 B");
    }

    static CertificateFacts volunteer() {
        return facts("fr", "Ana Silva", "", "Bénévole", " ");
    }

    private static CertificateFacts facts(
            String language, String person, String staffNumber, String title, String unit) {
        boolean french = "fr".equals(language);
        return new CertificateFacts(
                language,
                french ? "Centre hospitalier universitaire du Val-d’Or" : "Val-d’Or University Hospital Centre",
                "ATT-2026-0123",
                "VB-7K3M-Q9TD",
                VERIFY_AT,
                person,
                staffNumber,
                title,
                unit,
                french ? "Charte de l’usage des médias sociaux" : "Charter on the use of social media",
                "2.1.0",
                french ? "personnel soignant, mandataires" : "care staff, mandate holders",
                french ? STATEMENT_FR : STATEMENT_EN,
                SIGNED_AT,
                ZoneId.of("America/Toronto"),
                LocalDate.of(2027, 11, 21),
                TEXT_SHA256,
                EVIDENCE_SHA256,
                french
                        ? "Nouvelle authentification, case cochée et nom saisi"
                        : "Signed in again, box ticked, name typed",
                EVIDENCE);
    }

    /** Every title of eighty characters, a name of eighty, a statement three times the ordinary one. */
    static CertificateFacts longest(String language) {
        return new CertificateFacts(
                language,
                "Centre intégré universitaire de santé et de services sociaux de l’Est-de-l’Île",
                "ATT-2026-012345",
                "VB-7K3M-Q9TD",
                URI.create("https://gouvernance.centre-hospitalier.example.org/verify/VB-7K3M-Q9TD"),
                "Maximilienne-Alexandrine Wojciechowska-Nguyễn de la Bretonnière-Saint-Honoré d’Été",
                "1234567890",
                EIGHTY,
                EIGHTY,
                EIGHTY,
                "12.10.15",
                "personnel soignant, médecins, étudiants et stagiaires, bénévoles, mandataires, administrateurs de "
                        + "comptes officiels, membres du comité d’éthique",
                ("fr".equals(language) ? STATEMENT_FR : STATEMENT_EN)
                        .concat(" ")
                        .repeat(3),
                SIGNED_AT,
                ZoneId.of("America/St_Johns"),
                LocalDate.of(2027, 9, 1),
                TEXT_SHA256,
                EVIDENCE_SHA256,
                EIGHTY,
                EVIDENCE);
    }
}
