package org.aval.service.exhibits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Refusal;
import org.aval.policies.letters.Letter;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;

/** The letters that ask a platform or an author to take something down: as words to paste, and as a paper. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class RemovalLetters {

    private static final ReportPress PRESS = new ReportPress();

    @Inject
    CaseDoor cases;

    @Inject
    RemovalRows rows;

    @Inject
    ExhibitRows exhibits;

    @Inject
    InstitutionDesk institution;

    /** What a letter says: the removal it is about, and the digests of what was kept. */
    private record Told(RemovalRow removal, String digests, String moment, String house) {}

    /** The letter in plain words. @throws Refusal when its case does not open, or there is none */
    public String text(UUID incident, UUID removal, String language) {
        Told told = told(incident, removal, language);
        return Letter.line(
                "exhibits.removal." + told.removal().addressee(),
                language,
                told.house(),
                told.removal().address(),
                told.removal().reason(),
                told.digests(),
                told.moment());
    }

    /** The same as a PDF file. */
    public byte[] paper(UUID incident, UUID removal, String language) {
        Told told = told(incident, removal, language);
        List<Line> lines = List.of(
                line("address", language, told.removal().address()),
                line("why", language, told.removal().reason()),
                line("kept", language, told.moment()),
                line("digests", language, told.digests()));
        String text = text(incident, removal, language);
        return PRESS.press(new ReportFacts(
                language,
                told.house(),
                Letter.line("exhibits.removal.title", language),
                text.lines().skip(2).limit(3).filter(words -> !words.isBlank()).collect(Collectors.joining(" ")),
                told.removal().askedAt(),
                List.of(new Part(Letter.line("exhibits.removal.what", language), "", "", List.of(lines))),
                Letter.line("exhibits.removal.attachment", language),
                "removal.txt",
                text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Line line(String what, String language, String words) {
        return new Line(Letter.line("exhibits.removal." + what, language), words);
    }

    private Told told(UUID incident, UUID removal, String language) {
        CaseDoor.Opened opened = cases.open(incident);
        RemovalRow asked = rows.of(opened).removals().stream()
                .filter(row -> row.id().equals(removal))
                .findFirst()
                .orElseThrow(() -> new Refusal("incidents.unknown"));
        Institution house = institution.read();
        return new Told(
                asked,
                exhibits.of(incident, opened.holder()).stream()
                        .map(ExhibitRow::sha256)
                        .filter(digest -> !digest.isEmpty())
                        .collect(Collectors.joining("\n")),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                        .format(asked.askedAt().atZone(house.zone())),
                house.name(language));
    }
}
