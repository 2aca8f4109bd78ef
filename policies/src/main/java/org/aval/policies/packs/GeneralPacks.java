package org.aval.policies.packs;

import java.util.List;
import org.aval.policies.charters.CharterEdition;

/** The packs that are the same for everybody: what they are called and what they say, from the texts in force. */
public final class GeneralPacks {

    /** The pack of the first day. */
    public static final String ONBOARDING = "ONBOARDING";

    /** The charter with all its sources. */
    public static final String CHARTER_FULL = "CHARTER_FULL";

    private GeneralPacks() {}

    /** The kinds there are: the pack of the first day, the charter, and the packs of audiences by their code. */
    public static List<String> kinds() {
        return List.of(
                ONBOARDING, CHARTER_FULL, "CLINICIAN", "STUDENT", "MANAGER", "COMMUNICATIONS", "VOLUNTEER");
    }

    /** What stands on the cover. */
    public static PackText title(String kind) {
        return new PackTexts().text("title." + kind);
    }

    /** What stands under the title. */
    public static PackText subtitle(String kind, CharterEdition charter) {
        return kind.equals(CHARTER_FULL) ? PackText.of(charter.title()) : new PackTexts().text("subtitle." + kind);
    }

    /** The chapters and annexes, in French and in English. */
    public static List<PackChapter> chapters(String kind, PackSources sources) {
        PackTexts texts = new PackTexts();
        if (kind.equals(ONBOARDING)) {
            return new OnboardingPack(texts).chapters(sources);
        } else if (kind.equals(CHARTER_FULL)) {
            return new CharterPack(texts).chapters(sources);
        } else if (AudiencePack.FIRST.containsKey(kind)) {
            return new AudiencePack(texts).chapters(kind, sources);
        }
        throw new IllegalArgumentException("there is no general pack " + kind);
    }
}
