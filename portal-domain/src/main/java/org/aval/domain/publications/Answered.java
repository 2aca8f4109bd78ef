package org.aval.domain.publications;

import java.io.Serializable;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A question, answered.
 *
 * @param answer the code of the answer
 * @param outcome what the answer alone leads to
 * @param contact the role to turn to, null for nobody in particular
 * @param sentence the code of the sentence to add to the post, null for none
 */
public record Answered(
        Question question, String answer, Outcome outcome, @Nullable Role contact, @Nullable String sentence)
        implements Serializable {

    /** The code of the answer "I speak for the institution or my unit". */
    public static final String INSTITUTION = "INSTITUTION";

    /** The code of the answer "I asked, and was told yes". */
    public static final String ASKED = "ASKED";

    /** The code of the answer "no tie is in play". */
    public static final String NO_TIE = "NONE";

    /** The code of the answer "a tie is in play, declared, and I say so". */
    public static final String DISCLOSED = "DISCLOSED";

    /** The code of the purpose "to answer somebody". */
    public static final String REPLY = "REPLY";

    /** An answer from which nothing follows. */
    public static Answered go(Question question, String answer) {
        return new Answered(question, answer, Outcome.GO, null, null);
    }

    boolean is(String code) {
        return answer.equals(code);
    }
}
