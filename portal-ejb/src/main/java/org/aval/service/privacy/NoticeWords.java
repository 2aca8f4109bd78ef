package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.domain.privacy.PrivacyTrack;
import org.aval.policies.jurisdictions.NoticeItem;
import org.aval.policies.jurisdictions.NoticeTemplate;
import org.aval.policies.letters.Letter;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;

/** The words of a notice: from what was written once, and from what the track knows by itself. */
@Dependent
class NoticeWords {

    @Inject
    InstitutionDesk institution;

    /** The items of a notice; the reasons for a delay only where there is one. */
    List<DraftLine> lines(
            NoticeTemplate template, PrivacyTrack track, Map<String, String> written, boolean late, String language) {
        return template.items().stream()
                .filter(item -> late || !item.fields().contains(TrackField.LATE.name()))
                .map(item -> new DraftLine(item.number(), item.name(language), words(item, track, written, language)))
                .toList();
    }

    private String words(NoticeItem item, PrivacyTrack track, Map<String, String> written, String language) {
        return item.fields().stream()
                .map(field -> words(field, track, written, language))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String words(String field, PrivacyTrack track, Map<String, String> written, String language) {
        Institution house = institution.read();
        return switch (field) {
            case "BODY" -> house.name(language);
            case "AWARENESS" -> moment(track.getAwareAt(), house, language);
            case "PERSONS" -> persons(track, language);
            default -> written.getOrDefault(field, "");
        };
    }

    private static String moment(Instant moment, Institution house, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(moment.atZone(house.zone()));
    }

    private static String persons(PrivacyTrack track, String language) {
        Integer persons = track.getPersons();
        Integer residents = track.getResidents();
        if (persons == null) {
            return "";
        }
        return residents == null
                ? Letter.line("privacy.paper.persons", language, persons)
                : Letter.line("privacy.paper.residents", language, persons, residents);
    }
}
