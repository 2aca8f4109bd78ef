package org.aval.service.packs;

import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.ItemKind;
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
        List<ItemRecord> items = items(session, member(wish));
        List<PackChapter> chapters = new ArrayList<>(List.of(opening(session)));
        items.forEach(item -> chapters.add(item(item, chapters.size())));
        String reference = session.row().reference();
        return new PackMatter(
                id,
                reference,
                PackText.same(reference),
                "",
                on(session),
                chapters,
                List.of(),
                List.of(subjects.source("session", reference, "committee_session", id, chapters.toString())),
                items.stream().flatMap(item -> Stream.ofNullable(item.about())).toList());
    }

    private UUID member(PackWish wish) {
        UUID member = wish.recipient();
        if (member == null) {
            throw new Refusal("packs.noRecipient");
        }
        members.mayHaveMadeFor(member).orRefuse();
        return member;
    }

    /** What opens to who asks, and to the member as well. */
    private List<ItemRecord> items(SessionRecord session, UUID member) {
        return session.agenda().stream()
                .flatMap(line -> Stream.ofNullable(line.id()))
                .filter(item -> members.sitsOn(item, member))
                .map(sessions::item)
                .toList();
    }

    private LocalDate on(SessionRecord session) {
        return session.row().startsAt().atZone(institution.read().zone()).toLocalDate();
    }

    private PackChapter opening(SessionRecord session) {
        return PackChapter.of(
                "session",
                PackWords.of("committee.session"),
                new Facts(List.of(
                        fact("committee.reference", session.row().reference()),
                        fact("committee.at", PackWords.day(on(session))),
                        fact("committee.place", session.row().place()))),
                new Note(PackText.NONE, PackWords.of("committee.secret")));
    }

    private static PackChapter item(ItemRecord item, int number) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(item)));
        if (!item.documents().isEmpty()) {
            blocks.add(new CheckList(item.documents().stream()
                    .map(name -> PackText.same(plain(name)))
                    .toList()));
        }
        if (item.balance().isComplete()) {
            blocks.add(new Facts(weighed(item.balance())));
        }
        String put = item.proposal().wording();
        if (!put.isBlank()) {
            blocks.add(new Note(PackWords.of("committee.proposal"), PackText.same(plain(put))));
        }
        String title = item.line().title();
        PackText called = title.isBlank() ? PackWords.of("committee.number", number) : PackText.same(title);
        return new PackChapter("item-" + number, called, false, blocks, List.of());
    }

    private static List<PackBlock.Fact> facts(ItemRecord item) {
        List<PackBlock.Fact> facts = new ArrayList<>();
        ItemKind kind = item.line().kind();
        if (kind != null) {
            facts.add(fact("committee.kind", label(kind)));
        }
        facts.add(fact("committee.question", item.question()));
        facts.add(fact("committee.rapporteur", item.rapporteur()));
        facts.add(fact("committee.presiding", item.presiding()));
        return facts;
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
