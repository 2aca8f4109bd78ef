package org.aval.web.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.LinkWish;
import org.aval.domain.interests.LinkWorth;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.DeclarationRow;
import org.aval.service.interests.Judged;
import org.aval.service.interests.LinkView;
import org.aval.service.interests.PartyLink;
import org.aval.service.interests.PublicLink;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How declarations are told: their sentences, their links, their timelines. */
@Named("interestWords")
@ApplicationScoped
public class InterestWords {

    @Inject
    Texts texts;

    @Inject
    Timelines timelines;

    @Inject
    Answers answers;

    @Inject
    PublicInterestWords published;

    String language() {
        return texts.language();
    }

    /** Says beside the field why not. @return whether there is nothing to say */
    boolean accepts(Verdict verdict, String field) {
        if (!verdict.granted()) {
            answers.refused(verdict, field);
        }
        return verdict.granted();
    }

    Answers answers() {
        return answers;
    }

    /** Which step of how many. */
    String progress(DeclareStep step) {
        return texts.of("interests.step." + step.name().toLowerCase(Locale.ROOT));
    }

    /** How somebody stands who has these declarations. */
    String standing(List<DeclarationRow> lines) {
        return lines.stream()
                .filter(line -> line.standing() == DeclarationStanding.IN_FORCE
                        || line.standing() == DeclarationStanding.EXPIRED)
                .findFirst()
                .map(line -> texts.of(
                        line.standing() == DeclarationStanding.IN_FORCE
                                ? "interests.mine.inForce"
                                : "interests.mine.expired",
                        line.signedOn(),
                        line.validUntil()))
                .orElseGet(() -> texts.of("interests.mine.nothingYet"));
    }

    /** What the button says that begins, or goes on. */
    String verb(List<DeclarationRow> lines) {
        boolean open = lines.stream()
                .anyMatch(line -> line.standing() == DeclarationStanding.DRAFT
                        || line.standing() == DeclarationStanding.INFO_REQUESTED);
        return texts.of(open ? "interests.goOn" : lines.isEmpty() ? "interests.declare" : "interests.declareAgain");
    }

    /** A link as everybody will read it. */
    PublicInterestWords.Told told(PublicLink link) {
        return published.told(link);
    }

    /** What a declaration is worth today, in one sentence. */
    String sentence(DeclarationRecord record) {
        return texts.of(
                Texts.key(record.standing()) + ".sentence",
                record.dates().get("signedOn"),
                record.dates().get("validUntil"),
                record.dates().get("answerBy"),
                record.dates().get("assessBy"));
    }

    /** With whom, and what about. */
    public String what(LinkView view) {
        String subject = view.link().subject();
        return subject.isEmpty()
                ? view.counterparty().name()
                : texts.of("interests.link.about", view.counterparty().name(), subject);
    }

    /** From when until when. */
    public String span(LinkWish link) {
        return link.span().endsOn() == null
                ? texts.of("interests.link.since", link.span().startsOn())
                : texts.of(
                        "interests.link.fromTo",
                        link.span().startsOn(),
                        link.span().endsOn());
    }

    /** The same for somebody's link with one of those outside. */
    public String span(PartyLink link) {
        return link.endsOn() == null
                ? texts.of("interests.link.since", link.startsOn())
                : texts.of("interests.link.fromTo", link.startsOn(), link.endsOn());
    }

    /** What it brings, and what is held. */
    public String worth(LinkWish link) {
        LinkWorth worth = link.worth();
        String money = worth.amount() == null
                ? texts.label(worth.amountBand())
                : texts.of("interests.link.amountYearly", number(worth.amount()), worth.currency(), worth.amountBand());
        return worth.holdingPercent() == null
                ? money
                : texts.of("interests.link.andShare", money, number(worth.holdingPercent()));
    }

    /** What it was found to be worth for what the person does here; empty when it was judged in general only. */
    public List<String> activities(LinkView view) {
        return view.judged().stream()
                .filter(one -> one.kind() != ActivityKind.GENERAL)
                .map(this::told)
                .toList();
    }

    private String told(Judged one) {
        return texts.of("interests.judgement.told", one.kind(), one.name(), one.level());
    }

    /** The journal of a declaration and of its plan, the newest first. */
    List<Moment> timeline(DeclarationRecord record) {
        List<Moment> own = timelines.of(record.timeline(), DeclarationStep.class, DeclarationState.class);
        List<Moment> plan = record.plan() == null
                ? List.of()
                : timelines.of(record.plan().timeline(), PlanStep.class, PlanState.class);
        return Stream.concat(own.stream(), plan.stream())
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .toList();
    }

    private String number(BigDecimal number) {
        NumberFormat format =
                NumberFormat.getInstance("en".equals(texts.language()) ? Locale.UK : Locale.CANADA_FRENCH);
        return format.format(number);
    }
}
