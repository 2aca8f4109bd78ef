package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;
import static org.aval.service.packs.PackWords.fact;
import static org.aval.service.packs.PackWords.label;
import static org.aval.service.packs.PackWords.yes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackSource;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Sha256;
import org.aval.policies.packs.PackAttachment;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfDesk;
import org.aval.service.attestations.AsOfQuestion;
import org.aval.service.attestations.AsOfText;
import org.aval.service.mandates.Mandated;
import org.aval.service.mandates.MandatedDesk;
import org.aval.service.mandates.MandatedQuestion;
import org.aval.service.shared.InstitutionDesk;

/**
 * One person on one day, for a court: which text bound them, what they had signed, what changed since, what they were reminded
 * of, in whose name they spoke. Everything as of that day; the proofs of the acts travel inside.
 */
@Dependent
class CourtPacks implements PackContents {

    @Inject
    AsOfDesk signed;

    @Inject
    MandatedDesk mandated;

    @Inject
    CourtTexts texts;

    @Inject
    CourtLines lines;

    @Inject
    PackProofs proofs;

    @Inject
    InstitutionDesk institution;

    @Override
    public Set<PackKind> kinds() {
        return Set.of(PackKind.COURT);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        return List.of("person", "reminders", "mandates", "interests", "differences", "text").stream()
                .map(part -> new PackChoice(part, PackWords.names("court." + part)))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        AsOf told = signed.read(new AsOfQuestion(wish.about(), wish.asOf(), institution.today()), "fr");
        String number = told.question().number();
        Mandated spoke = mandated.ask(new MandatedQuestion(number, null, null, wish.asOf(), null), "fr");
        List<PackChapter> chapters = new ArrayList<>();
        chapters.add(person(told));
        chapters.add(lines.reminders(number, wish.asOf()));
        chapters.add(mandates(spoke));
        chapters.add(lines.interests(number, wish.asOf()));
        chapters.addAll(texts.differences(told));
        chapters.addAll(texts.inForce(told, wish));
        return new PackMatter(
                null,
                number,
                PackText.of(
                        told.name() + ", " + day(wish.asOf()).in("fr"),
                        told.name() + ", " + day(wish.asOf()).in("en")),
                "",
                wish.asOf(),
                chapters,
                attached(told, spoke),
                sources(told, chapters),
                List.of());
    }

    private static PackChapter person(AsOf told) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                fact("court.name", told.name()),
                fact("court.number", told.question().number()),
                fact("court.day", day(told.day())),
                fact("court.bound", yes(told.bound())))));
        told.texts().forEach(text -> blocks.add(new Facts(facts(text))));
        if (told.texts().isEmpty()) {
            blocks.add(new Prose(PackWords.of("court.noText")));
        }
        return new PackChapter("person", PackWords.of("court.person"), false, blocks, List.of());
    }

    private static List<PackBlock.Fact> facts(AsOfText text) {
        List<PackBlock.Fact> facts = new ArrayList<>();
        facts.add(fact("court.charter", text.charter() + " " + text.number()));
        facts.add(fact("court.from", day(text.from())));
        facts.add(fact("court.until", day(text.until())));
        facts.add(fact("court.asked", day(text.askedOn())));
        facts.add(fact("court.due", day(text.dueOn())));
        AsOfText.Signed signature = text.signature();
        facts.add(fact("court.signed", yes(text.isSigned())));
        if (signature != null) {
            facts.add(fact("court.signature", signature.reference()));
            facts.add(fact("court.version", signature.number()));
            facts.add(fact("court.at", signature.at().toString()));
            facts.add(fact("court.valid", day(signature.validUntil())));
            facts.add(fact("court.standing", label(signature.standing())));
        }
        return facts;
    }

    private static PackChapter mandates(Mandated spoke) {
        List<List<PackText>> rows = spoke.lines().stream()
                .map(line -> List.of(
                        PackText.same(line.reference()),
                        label(line.type()),
                        label(line.standing()),
                        day(line.from()),
                        day(line.until())))
                .toList();
        PackText title = PackWords.of("court.mandates");
        return PackChapter.of(
                "mandates",
                title,
                rows.isEmpty() ? new Prose(PackWords.of("court.noMandate")) : new Table(title, headers(), rows));
    }

    private static List<PackText> headers() {
        return List.of(
                PackWords.of("court.reference"),
                PackWords.of("mandate.type"),
                PackWords.of("court.standing"),
                PackWords.of("mandate.from"),
                PackWords.of("mandate.until"));
    }

    private List<PackAttachment> attached(AsOf told, Mandated spoke) {
        List<PackAttachment> files = new ArrayList<>();
        for (AsOfText text : told.texts()) {
            AsOfText.Signed signature = text.signature();
            if (signature != null) {
                files.addAll(proofs.of("attestation_journal", signature.id(), signature.reference()));
            }
        }
        spoke.lines().forEach(line -> files.addAll(proofs.of("mandate_journal", line.id(), line.reference())));
        return files;
    }

    /** A day that is over does not change: its sources are of that day, and nothing takes their place. */
    private static List<PackSource> sources(AsOf told, List<PackChapter> chapters) {
        List<PackSource> sources = new ArrayList<>();
        told.texts()
                .forEach(text -> sources.add(
                        new PackSource("asof:" + text.version(), text.number(), Sha256.of(text.toString()))));
        sources.add(new PackSource(
                "person:" + told.question().number(), told.day().toString(), Sha256.of(chapters.toString())));
        return sources;
    }
}
