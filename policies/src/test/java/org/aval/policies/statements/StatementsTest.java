package org.aval.policies.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aval.policies.MalformedPolicyFileException;
import org.junit.jupiter.api.Test;

class StatementsTest {
    // Letter for letter: people have signed this wording. Another wording needs another version.
    private static final String SIGNED_FR = "J’ai lu la charte, version 2.1.0, dans sa variante clinique. "
            + "J’ai répondu aux mises en situation et j’ai pu poser mes questions. Je m’engage à l’appliquer dans mes "
            + "activités en ligne qui touchent à mon travail, à mes études ou aux personnes soignées ici. Je sais à qui "
            + "demander conseil, comment signaler un incident et que je serai protégé si je le fais de bonne foi. Cette "
            + "signature ne limite ni ma liberté d’opinion, ni mes droits syndicaux, ni mon droit de donner l’alerte.";
    private static final String SIGNED_EN = "I have read the charter, version 2.1.0, in its clinician variant. "
            + "I have answered the scenarios and could ask my questions. I undertake to apply it in my online activities "
            + "that touch on my work, my studies or the people cared for here. I know whom to ask for advice, how to "
            + "report an incident, and that I shall be protected if I do so in good faith. This signature limits neither "
            + "my freedom of opinion, nor my union rights, nor my right to raise the alarm.";

    @Test
    void the_signed_wording_never_changes() {
        assertThat(Statements.text("S-1", "fr", "2.1.0", "clinique")).isEqualTo(SIGNED_FR);
        assertThat(Statements.text("S-1", "en", "2.1.0", "clinician")).isEqualTo(SIGNED_EN);
    }

    @Test
    void an_unknown_version_or_language_is_named() {
        assertThatThrownBy(() -> Statements.text("S-0", "fr", "2.1.0", ""))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessage("statements/S-0.properties: not on the class path");
        assertThatThrownBy(() -> Statements.text("S-1", "de", "2.1.0", ""))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessage("statements/S-1.properties: no text in language de");
    }
}
