package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.privacy.Notice;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Fact;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Heading;
import org.aval.policies.packs.PackText;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackField;
import org.aval.service.privacy.TrackRecord;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The register of confidentiality incidents as an authority gets it: every field the law names, a sheet for each line. */
@Dependent
class PrivacyExtract {

    @Inject
    PrivacyRegister register;

    @Inject
    InstitutionDesk institution;

    /** A heading and a sheet for each line; closed to whom the register is closed. */
    List<PackBlock> sheets() {
        ZoneId zone = institution.read().zone();
        List<PackBlock> sheets = new ArrayList<>();
        register.export(record -> {
            sheets.add(new Heading(PackText.same(record.reference())));
            sheets.add(sheet(record, zone));
        });
        return sheets;
    }

    private static Facts sheet(TrackRecord record, ZoneId zone) {
        Stream<Fact> facts = Stream.of(
                fact("register.of.state", label(record.state())),
                fact("privacy.kind", record.kind() == null ? PackText.NONE : label(record.kind())),
                said(record, TrackField.INFORMATION),
                said(record, TrackField.CIRCUMSTANCES),
                said(record, TrackField.PERIOD),
                fact("privacy.aware", PackWords.moment(record.clock().awareAt(), zone)),
                fact("privacy.persons", number(record.persons())),
                fact("privacy.residents", number(record.residents())),
                fact("privacy.risk", record.risk() == null ? PackText.NONE : PackWords.yes(record.risk())),
                said(record, TrackField.CONCLUSION));
        Stream<Fact> after =
                Stream.of(said(record, TrackField.MEASURES), fact("privacy.kept", day(record.keptUntil())));
        Stream<Fact> told = record.notices().stream().map(notice -> told(notice, zone));
        return new Facts(Stream.of(facts, told, after).flatMap(all -> all).collect(Collectors.toList()));
    }

    private static Fact told(Notice notice, ZoneId zone) {
        PackText to = label(notice.addressee());
        return new Fact(
                PackText.of(
                        PackWords.in("fr", "privacy.notice", to.in("fr")),
                        PackWords.in("en", "privacy.notice", to.in("en"))),
                PackWords.moment(notice.sentAt(), zone));
    }

    private static Fact said(TrackRecord record, TrackField field) {
        return fact("privacy." + field.name(), record.words().getOrDefault(field.name(), ""));
    }

    private static PackText number(@Nullable Integer number) {
        return PackText.same(number == null ? "" : number.toString());
    }
}
