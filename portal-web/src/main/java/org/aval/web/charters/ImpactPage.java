package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.ChangedArticle;
import org.aval.domain.charters.Concern;
import org.aval.service.attestations.Impact;
import org.aval.service.attestations.ImpactDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** charters/impact.xhtml: what a version will ask of people, before it is scheduled. */
@Named("impactPage")
@RequestScoped
public class ImpactPage {

    private static final int MINUTES_IN_AN_HOUR = 60;

    @Inject
    Query query;

    @Inject
    ImpactDesk desk;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private Impact impact;

    /** Before the page is rendered: whoever may not read it is told so, and not half a page. */
    public void load() {
        impact = desk.preview(query.id(), language.getCode());
    }

    public Impact getImpact() {
        return impact;
    }

    /** The sentence that sums it up. */
    public String getLead() {
        return impact.changeType() == ChangeType.MAJOR
                ? texts.of("charters.impact.major", impact.asked(), impact.keeping(), impact.graceDays())
                : texts.of(
                        "charters.impact." + impact.changeType().name().toLowerCase(java.util.Locale.ROOT),
                        impact.keeping());
    }

    /** How long people will read, all together. */
    public String getReading() {
        long hours = Math.round((double) impact.minutes() / MINUTES_IN_AN_HOUR);
        return texts.of("charters.impact.reading", impact.minutes(), hours);
    }

    /** Whom a changed article concerns. */
    public String whom(ChangedArticle article) {
        Concern concern = article.concern();
        if (concern.everybody()) {
            return texts.of("charters.impact.everybody");
        }
        StringBuilder whom = new StringBuilder();
        concern.audiences().forEach(audience -> add(whom, texts.label(audience)));
        concern.jurisdictions().forEach(law -> add(whom, texts.of("charters.impact.law", law)));
        return whom.toString();
    }

    private static void add(StringBuilder whom, String words) {
        whom.append(whom.isEmpty() ? "" : ", ").append(words);
    }

    /** The version's own page. */
    public String getRecord() {
        return "/charters/version?id=" + query.id();
    }
}
