package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.plain;
import static org.aval.service.packs.PackWords.yes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackAttachment;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Quote;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.mandates.MandatePaperDesk;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** What somebody takes along who speaks under a mandate: its letter, its limits, what to say, whom to call. */
@Dependent
class MandatePacks implements PackContents {

    @Inject
    MandateReader reader;

    @Inject
    MandatePaperDesk papers;

    @Inject
    PackSubjects subjects;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.MANDATE);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("mandate", "topics", "disclosure", "redirects", "crisis").stream()
                .map(part -> new PackChoice(part, PackWords.names("chapter." + part)))
                .toList();
    }

    @Override
    public List<PackChoice> subjects(PackKind kind) {
        return reader.mine("fr").stream()
                .filter(line -> line.standing().speaks())
                .map(line -> new PackChoice(line.id().toString(), new BothNames(line.reference(), line.reference())))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        UUID id = subjects.record(wish, "mandate");
        MandateRecord french = reader.read(id, "fr");
        MandateRecord english = reader.read(id, "en");
        if (!french.standing().speaks()) {
            throw new Refusal("packs.mandateRests");
        }
        List<PackChapter> chapters = List.of(
                mandate(french), topics(french, english), disclosure(french), redirects(french, english), crisis());
        return new PackMatter(
                id,
                french.reference(),
                PackText.same(french.reference() + " · " + french.holder()),
                "",
                Objects.requireNonNull(french.wish().scope().startsOn()),
                chapters,
                letters(wish, id),
                List.of(subjects.source("mandate", french.reference(), "mandate", id, chapters.toString())),
                List.of());
    }

    private List<PackAttachment> letters(PackWish wish, UUID id) {
        return wish.languages().tags().stream()
                .map(language -> papers.letter(id, language))
                .map(paper -> new PackAttachment(
                        paper.fileName(),
                        "application/pdf",
                        paper.fileName(),
                        PackAttachment.Relationship.SOURCE,
                        paper.bytes()))
                .toList();
    }

    private static PackChapter mandate(MandateRecord record) {
        MandateWish wish = record.wish();
        return PackChapter.of(
                "mandate",
                PackWords.of("chapter.mandate"),
                new Facts(List.of(
                        fact("mandate.holder", record.holder()),
                        fact("mandate.title", wish.reach().titleToUse()),
                        fact("mandate.type", label(wish.type())),
                        fact("mandate.level", label(wish.reach().messageLevel())),
                        fact("mandate.from", day(wish.scope().startsOn())),
                        fact("mandate.until", day(wish.scope().endsOn())),
                        fact("mandate.grantor", record.name(record.grantor())),
                        fact("mandate.code", String.valueOf(record.code())),
                        fact("mandate.reply", yes(wish.limits().mayReply())),
                        fact("mandate.logo", yes(wish.limits().mayUseLogo())),
                        fact("mandate.preApproval", label(record.felt().preApproval())))),
                new Note(
                        PackWords.of("mandate.conditions"),
                        PackText.same(orNone(plain(wish.limits().conditions())))));
    }

    private static PackChapter topics(MandateRecord fr, MandateRecord en) {
        MandateWish wish = fr.wish();
        boolean everything = wish.reach().everyTopic();
        return PackChapter.of(
                "topics",
                PackWords.of("chapter.topics"),
                new Facts(List.of(
                        fact(
                                "topics.on",
                                everything
                                        ? PackWords.of("topics.every")
                                        : named(wish.scope().included(), fr, en)),
                        fact("topics.not", named(wish.scope().excluded(), fr, en)),
                        fact(
                                "topics.where",
                                wish.reach().everyChannel()
                                        ? PackWords.of("topics.everywhere")
                                        : PackText.of(channels(wish, "fr"), channels(wish, "en"))))),
                new Prose(PackWords.of("topics.limit")));
    }

    private static String channels(MandateWish wish, String language) {
        return wish.scope().channels().stream()
                .sorted()
                .map(channel -> label(channel).in(language))
                .collect(Collectors.joining(", "));
    }

    private static PackText named(Collection<String> topics, MandateRecord fr, MandateRecord en) {
        return PackText.of(
                topics.stream().map(fr::name).collect(Collectors.joining(", ")),
                topics.stream().map(en::name).collect(Collectors.joining(", ")));
    }

    private static PackChapter disclosure(MandateRecord record) {
        PackText sentence =
                PackText.of(plain(record.felt().sayFr()), plain(record.felt().sayEn()));
        return PackChapter.of(
                "disclosure",
                PackWords.of("chapter.disclosure"),
                new Prose(PackWords.of(sentence.isEmpty() ? "disclosure.none" : "disclosure.lead")),
                new Quote(sentence.isEmpty() ? PackWords.of("disclosure.own") : sentence, PackText.NONE));
    }

    private static PackChapter redirects(MandateRecord fr, MandateRecord en) {
        PackText left = named(fr.wish().scope().excluded(), fr, en);
        return PackChapter.of(
                "redirects",
                PackWords.of("chapter.redirects"),
                new Table(
                        PackWords.of("redirects.caption"),
                        List.of(PackWords.of("redirects.asked"), PackWords.of("redirects.answer")),
                        List.of("case", "opinion", "beyond", "care", "rumour").stream()
                                .map(one -> List.of(
                                        PackWords.of("redirects." + one), PackWords.of("redirects." + one + ".say")))
                                .toList()),
                new Note(PackWords.of("topics.not"), left.isEmpty() ? PackWords.of("topics.none") : left));
    }

    private PackChapter crisis() {
        Institution house = institution.read();
        return PackChapter.of(
                "crisis",
                PackWords.of("chapter.crisis"),
                new Prose(PackWords.of("crisis.lead")),
                new Facts(List.of(
                        fact("contacts.help", house.helpPhone()),
                        fact("contacts.mail", house.helpEmail()),
                        fact("contacts.report", links.to("/report").toString()))));
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
