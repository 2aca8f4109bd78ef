package org.aval.service.packs;

import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.CheckList;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.committee.AgendaLine;
import org.aval.service.committee.ItemRecord;
import org.aval.service.committee.SessionRecord;
import org.aval.service.committee.SessionRegister;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PageRequest;

/**
 * The file of one session for one member. An item from which the member withdrew, or whose case does not open to them, is not
 * in it: not its title, not that it was left out.
 */
@Dependent
class CommitteePacks implements PackContents {

    @Inject
    SessionRegister sessions;

    @Inject
    CommitteeMembers members;

    @Inject
    PackSubjects subjects;

    @Inject
    InstitutionDesk institution;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.COMMITTEE_FILE);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("session", "item").stream()
                .map(part -> new PackChoice(part, PackWords.names("committee." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        return sessions.list(null, PageRequest.FIRST).rows().stream()
                .map(row -> new PackChoice(row.id().toString(), new BothNames(row.reference(), row.reference())))
                .toList();
    }

    @Override
    public List<PackChoice> recipients(PackKind kind) {
        return members.choices();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        UUID id = subjects.record(wish, "committee_session");
        SessionRecord session = sessions.read(id, "fr");
        UUID member = wish.recipient();
        if (member == null) {
            throw new Refusal("packs.noRecipient");
        }
        members.mayHaveMadeFor(member).orRefuse();
        List<UUID> cases = new ArrayList<>();
        List<PackChapter> chapters = new ArrayList<>(List.of(opening(session)));
        for (AgendaLine line : session.agenda()) {
            if (line.open() && members.sitsOn(Objects.requireNonNull(line.id()), member)) {
                ItemRecord item = sessions.item(Objects.requireNonNull(line.id()));
                chapters.add(item(item, chapters.size()));
                UUID about = item.about();
                if (about != null) {
                    cases.add(about);
                }
            }
        }
        String reference = session.row().reference();
        return new PackMatter(
                id,
                reference,
                PackText.same(reference),
                "",
                session.row().startsAt().atZone(institution.read().zone()).toLocalDate(),
                chapters,
                List.of(),
                List.of(subjects.source("session", reference, "committee_session", id, chapters.toString())),
                cases);
    }

    private PackChapter opening(SessionRecord session) {
        return PackChapter.of(
                "session",
                PackWords.of("committee.session"),
                new Facts(List.of(
                        fact("committee.reference", session.row().reference()),
                        fact(
                                "committee.at",
                                PackWords.day(session.row()
                                        .startsAt()
                                        .atZone(institution.read().zone())
                                        .toLocalDate())),
                        fact("committee.place", session.row().place()))),
                new Note(PackText.NONE, PackWords.of("committee.secret")));
    }

    private static PackChapter item(ItemRecord item, int number) {
        List<PackBlock> blocks = new ArrayList<>();
        List<PackBlock.Fact> facts = new ArrayList<>();
        if (item.line().kind() != null) {
            facts.add(fact("committee.kind", label(item.line().kind())));
        }
        facts.add(fact("committee.question", item.question()));
        facts.add(fact("committee.rapporteur", item.rapporteur()));
        facts.add(fact("committee.presiding", item.presiding()));
        blocks.add(new Facts(facts));
        if (!item.documents().isEmpty()) {
            blocks.add(new CheckList(item.documents().stream()
                    .map(name -> PackText.same(plain(name)))
                    .toList()));
        }
        if (item.balance().isComplete()) {
            blocks.add(new Facts(weighed(item.balance())));
        }
        if (!item.proposal().wording().isBlank()) {
            blocks.add(new Note(
                    PackWords.of("committee.proposal"),
                    PackText.same(plain(item.proposal().wording()))));
        }
        String title = item.line().title();
        return new PackChapter(
                "item-" + number,
                title.isBlank() ? PackWords.of("committee.number", number) : PackText.same(title),
                false,
                blocks,
                List.of());
    }

    private static List<PackBlock.Fact> weighed(BalanceTest test) {
        return List.of(
                fact("balance.link", test.linkWithWork()),
                fact("balance.content", test.content()),
                fact("balance.audience", test.audience()),
                fact("balance.harm", test.harm()),
                fact("balance.intent", test.intent()),
                fact("balance.less", test.lessIntrusive()));
    }
}
