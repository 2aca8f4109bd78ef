package org.aval.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.attestations.AttestationState;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.domain.channels.Platform;
import org.aval.domain.charters.ApprovalAnswer;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureState;
import org.aval.domain.entry.AccountStep;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanState;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.matches.MatchBasis;
import org.aval.domain.matches.MatchStanding;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.shared.Role;
import org.aval.service.notices.MailState;
import org.aval.service.people.Held;
import org.aval.service.people.HeldRegister;
import org.aval.service.people.ImportColumn;
import org.aval.service.shared.CommandOutcome;
import org.aval.web.shared.Texts;

/** What the registers hold about a person, as people read it. */
@ApplicationScoped
public class HeldWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+");
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("employment_type", EmploymentType.class),
            Map.entry("profession", Profession.class),
            Map.entry("status", PersonStatus.class),
            Map.entry("audiences", Audience.class),
            Map.entry("changed", ImportColumn.class),
            Map.entry("role", Role.class),
            Map.entry("acted_as", Role.class),
            Map.entry("campaign", CampaignKind.class),
            Map.entry("state", ObligationState.class),
            Map.entry("duty_step", ObligationStep.class),
            Map.entry("approval", ApprovalAnswer.class),
            Map.entry("mandate_type", MandateType.class),
            Map.entry("mandate_state", MandateState.class),
            Map.entry("mandate_step", MandateStep.class),
            Map.entry("seat", SeatRole.class),
            Map.entry("consent_standing", ConsentStanding.class),
            Map.entry("logo_standing", LogoStanding.class),
            Map.entry("lock_step", AccountStep.class),
            Map.entry("level", SignatureLevel.class),
            Map.entry("signature_state", AttestationState.class),
            Map.entry("mail_state", MailState.class),
            Map.entry("advice", Outcome.class),
            Map.entry("channel", Platform.class),
            Map.entry("publication_state", PublicationState.class),
            Map.entry("publication_step", PublicationStep.class),
            Map.entry("departure", DepartureKind.class),
            Map.entry("departure_state", DepartureState.class),
            Map.entry("declaration_kind", DeclarationKind.class),
            Map.entry("declaration_state", DeclarationState.class),
            Map.entry("declaration_step", DeclarationStep.class),
            Map.entry("interest_level", InterestLevel.class),
            Map.entry("link_category", LinkCategory.class),
            Map.entry("beneficiary", Beneficiary.class),
            Map.entry("amount_band", AmountBand.class),
            Map.entry("plan_state", PlanState.class),
            Map.entry("measures", Measure.class),
            Map.entry("activity_kind", ActivityKind.class),
            Map.entry("match_basis", MatchBasis.class),
            Map.entry("match_standing", MatchStanding.class),
            Map.entry("payment_state", PaymentState.class),
            Map.entry("outcome", CommandOutcome.class));
    private static final List<String> TOLD = List.of("step", "purpose", "way");
    private static final List<String> LANGUAGES = List.of("language", "language_read");

    @Inject
    Texts texts;

    /** One fact: what it is called, what it says. */
    public record Line(String label, String value) {}

    /** A register: what it is, what it is held for, its records. */
    public record Part(HeldRegister register, String title, String why, List<List<Line>> records) {}

    /** Everything, register by register. */
    public List<Part> parts(List<Held> all) {
        return all.stream()
                .map(held -> new Part(
                        held.register(),
                        texts.of("people.held." + held.register().name()),
                        texts.of("people.heldWhy." + held.register().name()),
                        held.records().stream().map(this::lines).toList()))
                .toList();
    }

    private List<Line> lines(Map<String, String> record) {
        return record.entrySet().stream()
                .map(field ->
                        new Line(texts.of("people.field." + field.getKey()), say(field.getKey(), field.getValue())))
                .toList();
    }

    private String say(String field, String value) {
        Class<? extends Enum<?>> constants = CONSTANTS.get(field);
        if (constants != null) {
            return Arrays.stream(value.split(","))
                    .map(name -> label(constants, name))
                    .collect(Collectors.joining(", "));
        }
        if (LANGUAGES.contains(field)) {
            return texts.of("en".equals(value) ? "people.english" : "people.french");
        }
        if (TOLD.contains(field)) {
            return told("people.told." + value, value);
        }
        return field.equals("command") ? command(value) : plain(value);
    }

    private String label(Class<? extends Enum<?>> constants, String name) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(texts::label)
                .orElse(name);
    }

    private String told(String key, String otherwise) {
        return texts.has(key) ? texts.of(key) : otherwise;
    }

    private String command(String value) {
        return told(value.replaceFirst("[.]", ".command."), value);
    }

    private String plain(String value) {
        if (MOMENT.matcher(value).matches()) {
            Instant at = OffsetDateTime.parse(value).toInstant();
            return shown(at);
        }
        if (DAY.matcher(value).matches()) {
            return shown(LocalDate.parse(value));
        }
        return switch (value) {
            case "true" -> texts.of("people.data.yes");
            case "false" -> texts.of("people.data.no");
            default -> value;
        };
    }

    /** Days and moments as texts show them. */
    private String shown(Object day) {
        return texts.of("people.data.day", day);
    }
}
