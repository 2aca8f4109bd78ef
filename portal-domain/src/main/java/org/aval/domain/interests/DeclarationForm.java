package org.aval.domain.interests;

import java.time.LocalDate;
import org.aval.domain.shared.Verdict;

/** Is a declaration written down so that it can be kept, and so that somebody can weigh it? */
final class DeclarationForm {

    private static final int LONGEST_OCCASION = 400;
    private static final int LONGEST_ACTIVITY = 300;
    private static final int MOST_LINKS = 60;

    private DeclarationForm() {}

    /** Can it be kept? */
    static Verdict verdict(DeclarationWish wish, LocalDate today) {
        Verdict verdict = Verdict.unless(
                        wish.occasion().length() > LONGEST_OCCASION, "interests.tooLong", LONGEST_OCCASION)
                .and(() -> Verdict.unless(
                        wish.principalActivity().length() > LONGEST_ACTIVITY, "interests.tooLong", LONGEST_ACTIVITY))
                .and(() -> Verdict.unless(wish.links().size() > MOST_LINKS, "interests.tooManyLinks", MOST_LINKS))
                .and(() -> Verdict.unless(wish.nothing() && !wish.links().isEmpty(), "interests.nothingAndLinks"));
        for (LinkWish link : wish.links()) {
            verdict = verdict.and(() -> LinkForm.verdict(link, today));
        }
        return verdict;
    }

    /** Can somebody weigh it? */
    static Verdict complete(DeclarationWish wish) {
        return Verdict.unless(!wish.nothing() && wish.links().isEmpty(), "interests.nothingSaid")
                .and(() -> Verdict.unless(
                        wish.kind() == DeclarationKind.AD_HOC && wish.occasion().isEmpty(), "interests.noOccasion"));
    }
}
