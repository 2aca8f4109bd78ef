package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackAttachment;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.logos.HandedOut;
import org.aval.service.logos.LogoRecord;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.PermitDesk;

/** The licence of one use of a mark: its letter, what is shown, on what conditions, until when. */
@Dependent
class LogoPacks implements PackContents {

    @Inject
    LogoRegister register;

    @Inject
    PermitDesk permits;

    @Inject
    PackSubjects subjects;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.LOGO);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("use", "marks", "conditions").stream()
                .map(part -> new PackChoice(part, PackWords.names("logo." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        return register.mine().stream()
                .map(row -> new PackChoice(row.id().toString(), new BothNames(row.title(), row.title())))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        UUID id = subjects.record(wish, "logo_use");
        LogoRecord record = register.read(id, "fr");
        if (record.code() == null) {
            throw new Refusal("packs.noPermit");
        }
        List<PackChapter> chapters = List.of(use(record), marks(record), conditions(record));
        return new PackMatter(
                id,
                record.reference(),
                PackText.same(record.initiative().title()),
                "",
                record.period().startsOn(),
                chapters,
                letters(wish, id),
                List.of(subjects.source("permit", record.reference(), "logo_use", id, chapters.toString())),
                List.of());
    }

    private List<PackAttachment> letters(PackWish wish, UUID id) {
        return wish.languages().tags().stream()
                .map(language -> attached(permits.letter(id, language)))
                .toList();
    }

    private static PackAttachment attached(HandedOut letter) {
        return new PackAttachment(
                letter.name(), letter.mediaType(), letter.name(), PackAttachment.Relationship.SOURCE, letter.bytes());
    }

    private static PackChapter use(LogoRecord record) {
        return PackChapter.of(
                "use",
                PackWords.of("logo.use"),
                new Facts(List.of(
                        fact("register.of.title", record.initiative().title()),
                        fact("logo.purpose", label(record.initiative().purpose())),
                        fact("register.of.partner", record.partner().partnerName()),
                        fact("logo.territory", record.initiative().territory()),
                        fact("register.of.from", day(record.period().startsOn())),
                        fact("register.of.until", day(record.period().endsOn())),
                        fact("register.of.state", label(record.standing())),
                        fact("mandate.code", String.valueOf(record.code())))));
    }

    private static PackChapter marks(LogoRecord record) {
        List<List<PackText>> rows = record.marks().stream()
                .map(mark -> List.of(PackText.same(mark.name()), PackText.same(String.valueOf(mark.edition()))))
                .toList();
        PackText title = PackWords.of("logo.marks");
        return PackChapter.of(
                "marks",
                title,
                rows.isEmpty()
                        ? new Prose(PackWords.of("logo.noMark"))
                        : new Table(title, List.of(PackWords.of("logo.mark"), PackWords.of("logo.edition")), rows));
    }

    private static PackChapter conditions(LogoRecord record) {
        String said = record.decided().conditions();
        return PackChapter.of(
                "conditions",
                PackWords.of("logo.conditions"),
                new Prose(PackWords.of("logo.always")),
                new Note(
                        PackWords.of("mandate.conditions"),
                        said.isBlank() ? PackWords.of("logo.noCondition") : PackText.same(plain(said))));
    }
}
