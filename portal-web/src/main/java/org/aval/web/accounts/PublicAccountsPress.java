package org.aval.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.accounts.PublicAccount;
import org.aval.service.accounts.RetiredName;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/**
 * Presses the public list: PDF/A-3a and PDF/UA-1, the list for machines inside. It is pressed again only when the list
 * has changed, so that strangers who ask for it cost nothing.
 */
@ApplicationScoped
class PublicAccountsPress {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);
    private final Map<String, Pressed> last = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** What was pressed last in a language, and from what. */
    private record Pressed(String institution, byte[] list, byte[] paper) {}

    byte[] pdf(List<PublicAccount> ours, List<RetiredName> former) {
        byte[] list = JsonFile.of(PublicAccountsFile.list(ours, former));
        return last.compute(language.getCode(), (spoken, before) -> {
                    boolean same = before != null
                            && Arrays.equals(before.list(), list)
                            && before.institution().equals(letterhead.getName());
                    return same ? before : new Pressed(letterhead.getName(), list, press(ours, former, list));
                })
                .paper();
    }

    private byte[] press(List<PublicAccount> ours, List<RetiredName> former, byte[] list) {
        List<Part> parts = new ArrayList<>();
        Map<Platform, List<PublicAccount>> places = ours.stream()
                .collect(Collectors.groupingBy(PublicAccount::platform, TreeMap::new, Collectors.toList()));
        places.forEach((platform, there) -> parts.add(new Part(
                texts.label(platform), "", "", there.stream().map(this::account).toList())));
        parts.add(new Part(
                texts.of("accounts.public.former"),
                texts.of("accounts.public.former.lead"),
                texts.of("accounts.public.former.none"),
                former.stream().map(this::name).toList()));
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("accounts.public"),
                        texts.of("accounts.public.paper"),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        parts,
                        texts.of("accounts.public.json"),
                        "official-accounts.json",
                        list));
    }

    private List<Line> account(PublicAccount one) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.of("accounts.AccountColumn.NAME"), one.name()));
        lines.add(new Line(texts.of("accounts.AccountColumn.HANDLE"), one.handle()));
        lines.add(new Line(texts.of("accounts.AccountColumn.ADDRESS"), one.address()));
        lines.add(new Line(texts.of("accounts.date.openedOn"), texts.of("accounts.public.day", one.since())));
        if (one.quiet()) {
            lines.add(new Line(texts.of("accounts.standing"), texts.of("accounts.public.quiet")));
        }
        return lines;
    }

    private List<Line> name(RetiredName one) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.label(one.platform()), one.handle()));
        lines.add(new Line(texts.of("accounts.public.oursUntil"), texts.of("accounts.public.day", one.until())));
        if (one.now() != null) {
            lines.add(new Line(texts.of("accounts.public.now"), one.now()));
        }
        return lines;
    }
}
