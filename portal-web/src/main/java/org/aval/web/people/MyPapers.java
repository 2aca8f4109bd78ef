package org.aval.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.people.Held;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Me;
import org.aval.web.shared.Texts;

/** One's own data as papers: for machines, and for people. */
@ApplicationScoped
public class MyPapers {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);

    @Inject
    Clock clock;

    @Inject
    Letterhead letterhead;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    HeldWords words;

    /** The registers by their names, field by field as the portal keeps them. */
    public byte[] json(List<Held> all) {
        Map<String, Object> registers = new LinkedHashMap<>();
        all.forEach(held -> registers.put(held.register().name().toLowerCase(Locale.ROOT), held.records()));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval.my-data.1");
        file.put("institution", letterhead.getName());
        file.put("staffNumber", me.getStaffNo());
        file.put("madeAt", now().toString());
        file.put("registers", registers);
        return JsonFile.of(file);
    }

    /** The same in words, for reading and for the archives, with the file for machines inside. */
    public byte[] pdf(List<Held> all) {
        List<ReportFacts.Part> parts = words.parts(all).stream()
                .map(part -> new ReportFacts.Part(part.title(), part.why(), texts.of("people.data.none"), lines(part)))
                .toList();
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("people.data"),
                        texts.of("people.data.paper", me.getName(), me.getStaffNo(), now()),
                        now(),
                        parts,
                        texts.of("people.data.attachment"),
                        "data.json",
                        json(all)));
    }

    private static List<List<ReportFacts.Line>> lines(HeldWords.Part part) {
        return part.records().stream()
                .map(record -> record.stream()
                        .map(line -> new ReportFacts.Line(line.label(), line.value()))
                        .toList())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
