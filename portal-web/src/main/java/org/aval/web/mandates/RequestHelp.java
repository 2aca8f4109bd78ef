package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.MandatePanel;
import org.aval.service.mandates.MandateRecord;
import org.aval.web.shared.Me;
import org.aval.web.shared.Texts;

/** What the page of a request needs beside the desk: the form, the panel in words, the field a problem belongs to. */
@ApplicationScoped
public class RequestHelp {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("mandates.purposeMissing", "purpose"),
            Map.entry("mandates.titleMissing", "titleToUse"),
            Map.entry("mandates.topicMissing", "topics"),
            Map.entry("mandates.channelMissing", "channels"),
            Map.entry("mandates.languageMissing", "languages"),
            Map.entry("mandates.periodMissing", "startsOn"),
            Map.entry("mandates.startsInThePast", "startsOn"),
            Map.entry("mandates.tooManyHours", "hours"),
            Map.entry("mandates.notOwnSubstitute", "substitute"),
            Map.entry("mandates.slotBackwards", "slotFrom"),
            Map.entry("mandates.notAnHour", "slotFrom"),
            Map.entry("mandates.condition.endsBefore", "endsOn"),
            Map.entry("mandates.condition.noPeriod", "startsOn"),
            Map.entry("mandates.condition.tooManyDays", "endsOn"),
            Map.entry("mandates.condition.tooManyMonths", "endsOn"),
            Map.entry("mandates.condition.beyondContract", "endsOn"),
            Map.entry("mandates.condition.reserved", "topics"),
            Map.entry("mandates.condition.retired", "topics"),
            Map.entry("mandates.condition.overlapping", "topics"),
            Map.entry("mandates.condition.noAccount", "accounts"),
            Map.entry("mandates.condition.accountNotOpen", "accounts"),
            Map.entry("mandates.condition.accountElsewhere", "accounts"),
            Map.entry("mandates.condition.channelWithoutAccount", "accounts"),
            Map.entry("mandates.condition.unmoderated", "moderator"),
            Map.entry("mandates.condition.noSlot", "slotFrom"),
            Map.entry("people.noSuchPerson", "who"),
            Map.entry("people.severalPeople", "who"));

    @Inject
    MandateWords words;

    @Inject
    RequestWishes wishes;

    @Inject
    Texts texts;

    @Inject
    Me me;

    /** The field beside which a refusal is said; the first one when it belongs to none. */
    static String field(Refusal no) {
        return FIELDS.getOrDefault(Objects.requireNonNullElse(no.verdict().why(), ""), "who");
    }

    /** A new form begins with the reader. */
    RequestForm blank() {
        RequestForm form = new RequestForm();
        form.setWho(me.getStaffNo());
        form.setTitle(me.getTitle());
        return form;
    }

    RequestForm form(MandateRecord record) {
        return wishes.form(record);
    }

    MandateWish wish(RequestForm form) {
        return wishes.of(form);
    }

    String language() {
        return words.language();
    }

    List<ShownCondition> conditions(MandatePanel panel, UUID holder) {
        return words.conditions(panel.conditions(), holder);
    }

    /** Why the reader cannot ask for it; empty when they can. */
    String asking(MandatePanel panel) {
        return texts.why(panel.asking());
    }

    String why(Refusal no) {
        return texts.why(no.verdict());
    }
}
