package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandateReach;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateSlot;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Me;

/** Makes a wish of what was typed, and fills the form with what a draft says. */
@ApplicationScoped
public class RequestWishes {

    @Inject
    RoleRegister people;

    @Inject
    Letterhead letterhead;

    @Inject
    Me me;

    /** The wish. @throws Refusal when somebody named is nobody here, or an hour is no hour */
    MandateWish of(RequestForm form) {
        UUID holder = person(form.getWho());
        return new MandateWish(
                holder == null ? me.getId() : holder,
                form.getType(),
                new MandateReach(
                        form.getRepresented(),
                        null,
                        text(form.getTitle()),
                        text(form.getPurpose()),
                        form.getLevel(),
                        text(form.getTerritory()),
                        form.isEveryTopic(),
                        form.isEveryChannel()),
                limits(form),
                scope(form),
                person(form.getCompany().getSubstitute()),
                person(form.getCompany().getModerator()),
                text(form.getCompany().getParent()).isEmpty()
                        ? null
                        : UUID.fromString(form.getCompany().getParent()));
    }

    private static MandateLimits limits(RequestForm form) {
        return new MandateLimits(
                form.getPreApproval(),
                form.isMayReply(),
                form.isMayUseLogo(),
                form.isPaid(),
                form.isMaySubDelegate(),
                form.isListed(),
                text(form.getConditions()),
                form.getHours() == null ? 0 : form.getHours(),
                form.getTrainedOn(),
                text(form.getDisclosureFr()),
                text(form.getDisclosureEn()));
    }

    private MandateScope scope(RequestForm form) {
        Set<Platform> channels = form.isEveryChannel()
                ? Set.of()
                : form.getChannels().stream().map(Platform::valueOf).collect(Collectors.toSet());
        return new MandateScope(
                topics(form),
                channels,
                accounts(form),
                Set.copyOf(form.getLanguages()),
                slots(form),
                form.getStartsOn(),
                form.getEndsOn());
    }

    private static Set<MandateTopic> topics(RequestForm form) {
        Set<String> excluded = Set.copyOf(form.getExcluded());
        List<String> included = form.isEveryTopic()
                ? List.of()
                : form.getTopics().stream()
                        .filter(code -> !excluded.contains(code))
                        .toList();
        return Stream.concat(
                        included.stream().map(code -> new MandateTopic(code, false)),
                        excluded.stream().map(code -> new MandateTopic(code, true)))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> accounts(RequestForm form) {
        return form.getCompany().getAccounts().stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private Set<MandateSlot> slots(RequestForm form) {
        LocalDate day = form.getStartsOn();
        if (day == null
                || text(form.getCompany().getSlotFrom()).isEmpty()
                || text(form.getCompany().getSlotUntil()).isEmpty()) {
            return Set.of();
        }
        return Set.of(new MandateSlot(
                day.atTime(hour(form.getCompany().getSlotFrom()))
                        .atZone(letterhead.getZone())
                        .toInstant(),
                day.atTime(hour(form.getCompany().getSlotUntil()))
                        .atZone(letterhead.getZone())
                        .toInstant()));
    }

    /** "18:00", "18 h", "18h30". */
    private static LocalTime hour(String typed) {
        String[] parts = typed.strip().replaceAll("[hH\\s\u00a0:]+", ":").split(":");
        try {
            return LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        } catch (NumberFormatException | DateTimeException noHour) {
            throw new Refusal("mandates.notAnHour");
        }
    }

    private UUID person(String numberOrName) {
        return text(numberOrName).isEmpty() ? null : people.find(numberOrName);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The form as a draft has it. */
    RequestForm form(MandateRecord record) {
        MandateWish wish = record.wish();
        RequestForm form = new RequestForm();
        form.setWho(record.holder());
        form.setType(wish.type());
        form.getCompany().setSubstitute(record.name(wish.substitute()));
        form.getCompany().setModerator(record.name(wish.moderator()));
        form.getCompany().setParent(wish.parent() == null ? "" : wish.parent().toString());
        reach(form, wish.reach());
        limits(form, wish.limits());
        scope(form, wish.scope());
        return form;
    }

    private static void reach(RequestForm form, MandateReach reach) {
        form.setRepresented(reach.represented());
        form.setTitle(reach.titleToUse());
        form.setPurpose(reach.purpose());
        form.setLevel(reach.messageLevel());
        form.setTerritory(reach.territory());
        form.setEveryTopic(reach.everyTopic());
        form.setEveryChannel(reach.everyChannel());
    }

    private static void limits(RequestForm form, MandateLimits limits) {
        form.setPreApproval(limits.preApproval());
        form.setMayReply(limits.mayReply());
        form.setMayUseLogo(limits.mayUseLogo());
        form.setPaid(limits.paidByThirdParty());
        form.setMaySubDelegate(limits.maySubDelegate());
        form.setListed(limits.publiclyListed());
        form.setConditions(limits.conditions());
        form.setHours(limits.hoursPerWeek());
        form.setTrainedOn(limits.mediaTrainedOn());
        form.setDisclosureFr(limits.disclosureFr());
        form.setDisclosureEn(limits.disclosureEn());
    }

    private void scope(RequestForm form, MandateScope scope) {
        form.setTopics(List.copyOf(scope.included()));
        form.setExcluded(List.copyOf(scope.excluded()));
        form.setChannels(scope.channels().stream().map(Platform::name).toList());
        form.setLanguages(List.copyOf(scope.languages()));
        form.getCompany()
                .setAccounts(scope.accounts().stream().map(UUID::toString).toList());
        form.setStartsOn(scope.startsOn());
        form.setEndsOn(scope.endsOn());
        scope.slots().stream().findFirst().ifPresent(slot -> {
            form.getCompany()
                    .setSlotFrom(slot.startsAt()
                            .atZone(letterhead.getZone())
                            .toLocalTime()
                            .toString());
            form.getCompany()
                    .setSlotUntil(slot.endsAt()
                            .atZone(letterhead.getZone())
                            .toLocalTime()
                            .toString());
        });
    }
}
