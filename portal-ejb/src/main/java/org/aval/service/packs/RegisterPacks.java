package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.label;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.accounts.AccountFilter;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRow;
import org.aval.service.logos.LogoFilter;
import org.aval.service.logos.LogoReaders;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRow;
import org.aval.service.mandates.MandateFilter;
import org.aval.service.mandates.MandateOrder;
import org.aval.service.mandates.MandateRegister;
import org.aval.service.mandates.MandateRow;
import org.aval.service.shared.Acts;
import org.aval.service.shared.InstitutionDesk;

/** A register as an auditor or an authority gets it, read by its own export with the asker's rights. */
@Dependent
class RegisterPacks implements PackContents {

    /** Registers of which an extract can be had. */
    enum Register {
        /** As of any day. */
        MANDATES,
        ACCOUNTS,
        LOGOS,
        /** Confidentiality incidents, for the authority that asks: the privacy officer's alone. */
        CONFIDENTIALITY
    }

    @Inject
    MandateRegister mandates;

    @Inject
    AccountRegister accounts;

    @Inject
    LogoRegister logos;

    @Inject
    PrivacyExtract privacy;

    @Inject
    InstitutionDesk institution;

    @Inject
    Acts acts;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.REGISTER_EXTRACT);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        Actor reader = acts.now("").by();
        return Arrays.stream(Register.values())
                .filter(register -> opens(register, reader))
                .map(register -> new PackChoice(register.name(), PackWords.names("register." + register)))
                .toList();
    }

    /** What is offered is what will not be refused. */
    private boolean opens(Register register, Actor reader) {
        return switch (register) {
            case MANDATES, ACCOUNTS -> true;
            case LOGOS -> LogoReaders.office(reader).granted();
            case CONFIDENTIALITY -> reader.is(Role.PRIVACY);
        };
    }

    @Override
    public PackMatter gather(PackWish wish) {
        Register register = Arrays.stream(Register.values())
                .filter(one -> one.name().equals(wish.about()))
                .findFirst()
                .orElseThrow(() -> new Refusal("packs.noSubject"));
        if (register != Register.MANDATES && !wish.asOf().equals(institution.today())) {
            throw new Refusal("packs.todayOnly");
        }
        PackText title = PackWords.of("register." + register);
        PackChapter chapter = register == Register.CONFIDENTIALITY
                ? sheets(title)
                : chapter(title, headers(register), rows(register, wish.asOf()));
        return matter(register, title, chapter, wish.asOf());
    }

    private static PackMatter matter(Register register, PackText title, PackChapter chapter, LocalDate on) {
        return new PackMatter(
                null,
                register.name(),
                PackText.of(title.in("fr") + ", " + day(on).in("fr"), title.in("en") + ", " + day(on).in("en")),
                "",
                on,
                List.of(chapter),
                List.of(new PackSource("register:" + register, on.toString(), Sha256.of(chapter.toString()))));
    }

    private PackChapter sheets(PackText title) {
        List<PackBlock> sheets = privacy.sheets();
        return sheets.isEmpty()
                ? PackChapter.of("register", title, new Prose(PackWords.of("register.empty")))
                : PackChapter.of("register", title, sheets.toArray(PackBlock[]::new));
    }

    private static PackChapter chapter(PackText title, List<PackText> headers, List<List<PackText>> rows) {
        return rows.isEmpty()
                ? PackChapter.of("register", title, new Prose(PackWords.of("register.empty")))
                : PackChapter.of(
                        "register",
                        title,
                        new Prose(PackWords.of("register.count", rows.size())),
                        new Table(title, headers, rows));
    }

    private static List<PackText> headers(Register register) {
        return switch (register) {
            case MANDATES -> words("reference", "person", "type", "state", "from", "until");
            case ACCOUNTS -> words("reference", "account", "platform", "address", "state", "unit");
            case LOGOS -> words("reference", "title", "partner", "state", "from", "until");
            case CONFIDENTIALITY -> List.of(); // sheets, not rows
        };
    }

    private static List<PackText> words(String... names) {
        return Arrays.stream(names)
                .map(name -> PackWords.of("register.of." + name))
                .toList();
    }

    private List<List<PackText>> rows(Register register, LocalDate on) {
        return switch (register) {
            case MANDATES -> read(to -> mandates.export(asOf(on), "fr", row -> to.accept(told(row))));
            case ACCOUNTS -> read(to -> accounts.export(AccountFilter.ALL, "fr", row -> to.accept(told(row))));
            case LOGOS -> read(to -> logos.export(LogoFilter.ALL, row -> to.accept(told(row))));
            case CONFIDENTIALITY -> List.of();
        };
    }

    private static MandateFilter asOf(LocalDate on) {
        return new MandateFilter(null, null, null, null, null, null, null, null, on, null, MandateOrder.HOLDER);
    }

    private static List<PackText> told(MandateRow row) {
        return List.of(
                PackText.same(row.reference()),
                PackText.same(row.name()),
                label(row.type()),
                label(row.standing()),
                day(row.from()),
                day(row.until()));
    }

    private static List<PackText> told(AccountRow row) {
        return List.of(
                PackText.same(row.reference()),
                PackText.same(row.name()),
                label(row.platform()),
                PackText.same(row.address()),
                label(row.standing()),
                PackText.same(row.unit()));
    }

    private static List<PackText> told(LogoRow row) {
        return List.of(
                PackText.same(row.reference()),
                PackText.same(row.title()),
                PackText.same(row.partner()),
                label(row.standing()),
                day(row.startsOn()),
                day(row.endsOn()));
    }

    private static List<List<PackText>> read(Consumer<Consumer<List<PackText>>> register) {
        List<List<PackText>> rows = new ArrayList<>();
        register.accept(rows::add);
        return rows;
    }
}
