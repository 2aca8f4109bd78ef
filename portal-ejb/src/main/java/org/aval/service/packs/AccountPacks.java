package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.yes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.policies.packs.PackBlock.CheckList;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.shared.InstitutionDesk;

/** What somebody takes along who looks after an official account: the account, its hands, what is due, what to do when attacked. */
@Dependent
class AccountPacks implements PackContents {

    private static final int DUTIES = 5;
    private static final int FIRST_MOVES = 5;

    @Inject
    AccountRegister register;

    @Inject
    PackSubjects subjects;

    @Inject
    InstitutionDesk institution;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.ACCOUNT_ADMIN);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("account", "hands", "duties", "attack").stream()
                .map(part -> new PackChoice(part, PackWords.names("account." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        return register.mine("fr").stream()
                .map(row -> new PackChoice(row.id().toString(), new BothNames(row.name(), row.name())))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        UUID id = subjects.record(wish, "official_account");
        AccountRecord record = register.read(id, "fr");
        List<PackChapter> chapters = List.of(account(record), hands(record), listed("duties", DUTIES), attack());
        return new PackMatter(
                id,
                record.reference(),
                PackText.same(record.purpose().displayName()),
                "",
                institution.today(),
                chapters,
                List.of(subjects.source("account", record.reference(), "official_account", id, chapters.toString())));
    }

    private static PackChapter account(AccountRecord record) {
        AccountPlace place = record.place();
        return PackChapter.of(
                "account",
                PackWords.of("account.account"),
                new Facts(List.of(
                        fact("register.of.account", record.purpose().displayName()),
                        fact("register.of.platform", label(place.platform())),
                        fact("register.of.address", place.address()),
                        fact("register.of.unit", record.unit()),
                        fact("register.of.state", label(record.standing())),
                        fact("account.code", record.code()),
                        fact("account.secondFactor", yes(record.secondFactor())),
                        fact("account.rotation", yes(record.rotationDue())))));
    }

    private static PackChapter hands(AccountRecord record) {
        List<List<PackText>> rows = record.seats().stream()
                .filter(seat -> seat.held())
                .map(seat -> List.of(PackText.same(seat.name()), label(seat.role()), day(seat.since())))
                .toList();
        PackText title = PackWords.of("account.hands");
        return rows.isEmpty()
                ? PackChapter.of("hands", title, new Prose(PackWords.of("account.noHands")))
                : PackChapter.of(
                        "hands",
                        title,
                        new Table(
                                title,
                                List.of(
                                        PackWords.of("register.of.person"),
                                        PackWords.of("account.role"),
                                        PackWords.of("register.of.from")),
                                rows));
    }

    private PackChapter attack() {
        PackChapter moves = listed("attack", FIRST_MOVES);
        return PackChapter.of(
                "attack",
                moves.title(),
                Objects.requireNonNull(moves.blocks().get(0)),
                new Facts(List.of(
                        fact("contacts.help", institution.read().helpPhone()),
                        fact("contacts.mail", institution.read().helpEmail()))));
    }

    private static PackChapter listed(String part, int many) {
        return PackChapter.of(
                part,
                PackWords.of("account." + part),
                new CheckList(IntStream.rangeClosed(1, many)
                        .mapToObj(number -> PackWords.of("account." + part + "." + number))
                        .toList()));
    }
}
