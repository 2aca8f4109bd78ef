package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.incidents.CaseFilter;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseText;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PageRequest;

/** A case as it opens to who asks, on paper: what it is about, its course, its notes. Its reference stands inside only. */
@Dependent
class CasePacks implements PackContents {

    @Inject
    CaseRegister cases;

    @Inject
    PackSubjects subjects;

    @Inject
    InstitutionDesk institution;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.INCIDENT_SUMMARY);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("case", "course", "notes").stream()
                .map(part -> new PackChoice(part, PackWords.names("case." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        return cases.list(CaseFilter.ALL, PageRequest.FIRST).rows().stream()
                .map(row -> new PackChoice(row.id().toString(), new BothNames(row.reference(), row.reference())))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        UUID id = wish.subject();
        if (id == null) {
            throw new Refusal("packs.noSubject");
        }
        CaseRecord record = cases.read(id);
        List<PackChapter> chapters = List.of(about(record), course(record), notes(record));
        return new PackMatter(
                id,
                "",
                PackText.same(record.reference()),
                "",
                wish.asOf(),
                chapters,
                List.of(),
                List.of(subjects.source("case", "", "incident_case", id, chapters.toString())),
                List.of(id));
    }

    private static PackChapter about(CaseRecord record) {
        List<PackBlock.Fact> facts = new ArrayList<>(List.of(
                fact("register.of.reference", record.reference()),
                fact("case.category", label(record.category())),
                fact("register.of.state", label(record.state())),
                fact("case.received", day(record.receivedOn())),
                fact("case.due", day(record.dueOn()))));
        if (record.severity() != null) {
            facts.add(fact("case.severity", String.valueOf(record.severity())));
        }
        return PackChapter.of("case", PackWords.of("case.case"), new Facts(facts));
    }

    private PackChapter course(CaseRecord record) {
        ZoneId zone = institution.read().zone();
        PackText title = PackWords.of("case.course");
        List<List<PackText>> rows = record.timeline().stream()
                .map(line -> List.of(
                        PackWords.moment(line.at(), zone),
                        PackText.same(line.who() == null ? "" : line.who()),
                        PackWords.of("CaseState." + line.toState())))
                .toList();
        return PackChapter.of(
                "course",
                title,
                rows.isEmpty()
                        ? new Prose(PackWords.of("case.nothing"))
                        : new Table(
                                title,
                                List.of(
                                        PackWords.of("court.day"),
                                        PackWords.of("case.who"),
                                        PackWords.of("register.of.state")),
                                rows));
    }

    private static PackChapter notes(CaseRecord record) {
        List<PackBlock> blocks = new ArrayList<>();
        for (CaseText note : record.notes()) {
            blocks.add(new Note(
                    PackText.of(
                            note.author() + ", " + day(note.writtenOn()).in("fr"),
                            note.author() + ", " + day(note.writtenOn()).in("en")),
                    PackText.same(plain(note.words()))));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Prose(PackWords.of("case.nothing")));
        }
        return new PackChapter("notes", PackWords.of("case.notes"), false, blocks, List.of());
    }
}
