package org.aval.policies.platforms;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.text.Normalizer;
import java.util.Locale;
import org.aval.policies.Once;

/** Which names a reader cannot tell apart (Unicode Technical Standard 39): "сhuvb" with a Cyrillic с is not "chuvb". */
public final class LookAlikes {

    private static final Once<SpoofChecker> CHECKER = new Once<>(() -> new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
            .build());

    private LookAlikes() {}

    /** Without capitals, and one way of writing each sign. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * What it looks like, to be compared: also without the points and lines that part its
     * words, and with one sign for i, l and 1, whose capitals are taken for each other.
     */
    public static String look(String name) {
        String bare = folded(name).replaceAll("[\\s._@-]", "");
        String skeleton = CHECKER.get().getSkeleton(bare).toLowerCase(Locale.ROOT);
        return skeleton.replaceAll("[i1|]", "l").replace('0', 'o');
    }

    /** Are its signs taken from several scripts, or invisible? */
    public static boolean isMixed(String name) {
        return CHECKER.get().failsChecks(folded(name));
    }
}
