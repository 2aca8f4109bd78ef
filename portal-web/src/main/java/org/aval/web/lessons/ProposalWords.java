package org.aval.web.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.lessons.Trace;
import org.aval.service.lessons.CaseProposals;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How the proposal of a scenario is told: whether it may be made, what it may cite, what in it leads back. */
@Named("proposalWords")
@RequestScoped
public class ProposalWords {

    @Inject
    LessonWords words;

    @Inject
    Texts texts;

    /** May it be proposed, and if not why? Empty when it may. */
    String whyNot(CaseProposals record) {
        return record.proposing().granted() ? "" : texts.why(record.proposing());
    }

    /** Articles, those the case cites first. */
    List<Option> articles(CaseProposals record) {
        return record.articles().stream()
                .sorted((one, other) -> Boolean.compare(other.cited(), one.cited()))
                .map(article -> new Option(article.code(), words.name(article)))
                .toList();
    }

    /** Something that leads back, and what to do about it. */
    public String trace(Trace trace) {
        return texts.of(Texts.key(trace.kind()) + ".found", trace.words());
    }
}
