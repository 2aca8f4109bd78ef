package org.aval.web.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicLink;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/**
 * Presses what the law has published: PDF/A-3a and PDF/UA-1, the same for machines inside. It is pressed again only when
 * it has changed, so that strangers who ask for it cost nothing.
 */
@ApplicationScoped
class PublicInterestsPress {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);
    private final Map<String, Pressed> last = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

    @Inject
    PublicInterestWords words;

    /** What was pressed last under a name, and from what. */
    private record Pressed(String institution, byte[] data, byte[] paper) {}

    byte[] pdf(Map<PublicDeclaration, List<PublicLink>> published) {
        byte[] data = JsonFile.of(Map.of(
                "declarations",
                published.entrySet().stream()
                        .map(one -> told(one.getKey(), one.getValue()))
                        .toList()));
        String called =
                published.size() == 1 ? published.keySet().iterator().next().reference() : "";
        return last.compute(language.getCode() + called, (spoken, before) -> {
                    boolean same = before != null
                            && Arrays.equals(before.data(), data)
                            && before.institution().equals(letterhead.getName());
                    return same ? before : new Pressed(letterhead.getName(), data, press(published, data));
                })
                .paper();
    }

    private byte[] press(Map<PublicDeclaration, List<PublicLink>> published, byte[] data) {
        Texts texts = words.texts();
        List<Part> parts = new ArrayList<>();
        published.forEach((one, links) -> parts.add(part(one, links)));
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("interests.public"),
                        texts.of("interests.public.paper"),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        parts,
                        texts.of("interests.public.data"),
                        "public-interests.json",
                        data));
    }

    private Part part(PublicDeclaration one, List<PublicLink> links) {
        Texts texts = words.texts();
        List<List<Line>> records = new ArrayList<>();
        List<Line> head = new ArrayList<>();
        head.add(new Line(texts.of("interests.public.offices"), words.offices(one)));
        head.add(new Line(texts.of("interests.date.signedOn"), texts.of("interests.public.day", one.signedOn())));
        if (!one.principalActivity().isEmpty()) {
            head.add(new Line(texts.of("interests.principalActivity"), one.principalActivity()));
        }
        head.add(new Line(texts.of("interests.public.reference"), one.reference()));
        records.add(head);
        links.stream()
                .map(words::told)
                .forEach(told -> records.add(List.of(
                        new Line(told.kind(), told.what()), new Line(texts.of("interests.public.span"), told.span()))));
        return new Part(one.name(), links.isEmpty() ? texts.of("interests.public.nothing") : "", "", records);
    }

    private static Map<String, Object> told(PublicDeclaration one, List<PublicLink> links) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reference", one.reference());
        told.put("name", one.name());
        told.put("offices", one.offices().stream().map(Enum::name).toList());
        told.put("heldUntil", Objects.toString(one.heldUntil(), null));
        told.put("signedOn", one.signedOn().toString());
        told.put("principalActivity", one.principalActivity());
        told.put("links", links.stream().map(PublicInterestsPress::told).toList());
        return told;
    }

    private static Map<String, Object> told(PublicLink link) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("category", link.category().name());
        told.put("counterparty", link.counterparty());
        told.put("subject", link.subject());
        told.put("startsOn", link.startsOn().toString());
        told.put("endsOn", Objects.toString(link.endsOn(), null));
        return told;
    }
}
