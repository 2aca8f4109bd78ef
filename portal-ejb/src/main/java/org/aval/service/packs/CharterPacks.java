package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.people.Audience;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.CheckList;
import org.aval.policies.packs.PackBlock.Clause;
import org.aval.policies.packs.PackBlock.Clauses;
import org.aval.policies.packs.PackBlock.Fact;
import org.aval.policies.packs.PackBlock.Facts;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Space;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.policies.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** Packs of the institution's own text, for everybody: nobody's name is in them. */
@Dependent
class CharterPacks implements PackContents {

    private static final Set<PackKind> KINDS = EnumSet.of(
            PackKind.ONBOARDING,
            PackKind.CHARTER_FULL,
            PackKind.CLINICIAN,
            PackKind.STUDENT,
            PackKind.MANAGER,
            PackKind.COMMUNICATIONS,
            PackKind.VOLUNTEER);

    private static final List<String> REMINDERS = List.of("1", "2", "3", "4", "5", "6");
    private static final List<String> SETTINGS = List.of("1", "2", "3", "4", "5");
    private static final int CERTIFICATE_HEIGHT = 70;

    @Inject
    ChartersOfTheDay charters;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Override
    public Set<PackKind> kinds() {
        return KINDS;
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        List<String> parts = kind == PackKind.CHARTER_FULL
                ? List.of("charter", "catalogue", "contacts")
                : List.of("reminders", "charter", "aid", "settings", "contacts", "certificate");
        return parts.stream()
                .map(part -> new PackChoice(part, PackWords.names("chapter." + part)))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        Jurisdiction law = Jurisdiction.valueOf(wish.jurisdiction());
        List<VersionText> texts = charters.on(wish.asOf());
        VersionText first = texts.get(0);
        return new PackMatter(
                null,
                "",
                PackText.of(first.title("fr"), first.title("en")),
                first.version().getNumber(),
                first.version().getEffectiveFrom(),
                wish.kind() == PackKind.CHARTER_FULL ? whole(texts, law) : guide(wish.kind(), texts, law),
                texts.stream()
                        .map(text -> ChartersOfTheDay.source(text, law))
                        .toList());
    }

    private List<PackChapter> whole(List<VersionText> texts, Jurisdiction law) {
        List<PackChapter> chapters = new ArrayList<>();
        List<PackChapter> annexes = new ArrayList<>();
        for (VersionText text : texts) {
            CharterChapters charter = new CharterChapters(text, EnumSet.allOf(Audience.class), law, true);
            chapters.addAll(charter.all());
            annexes.add(charter.catalogue());
        }
        chapters.add(contacts());
        chapters.addAll(annexes);
        return chapters;
    }

    private List<PackChapter> guide(PackKind kind, List<VersionText> texts, Jurisdiction law) {
        List<PackChapter> chapters = new ArrayList<>();
        chapters.add(listed("reminders", REMINDERS));
        Set<Audience> whom = EnumSet.noneOf(Audience.class);
        kind.audience().ifPresent(whom::add);
        texts.forEach(text -> chapters.addAll(new CharterChapters(text, whom, law, false).all()));
        chapters.add(aid());
        chapters.add(listed("settings", SETTINGS));
        chapters.add(contacts());
        chapters.add(PackChapter.annex(
                "certificate",
                PackWords.of("chapter.certificate"),
                new Prose(PackWords.of("certificate.how", links.to("/attestations/mine"))),
                new Space(PackWords.of("certificate.here"), CERTIFICATE_HEIGHT)));
        return chapters;
    }

    private static PackChapter listed(String part, List<String> numbers) {
        return PackChapter.of(
                part,
                PackWords.of("chapter." + part),
                new CheckList(numbers.stream()
                        .map(number -> PackWords.of(part + "." + number))
                        .toList()));
    }

    /** The twelve questions before posting. */
    private static PackChapter aid() {
        List<Clause> questions = new ArrayList<>();
        for (Question question : Questions.all()) {
            questions.add(new Clause(String.valueOf(questions.size() + 1), told(question)));
        }
        return PackChapter.of(
                "aid", PackWords.of("chapter.aid"), new Prose(PackWords.of("aid.lead")), new Clauses(questions));
    }

    private static PackText told(Question question) {
        Map<String, String> asked = question.questions();
        Map<String, String> help = question.help();
        return PackText.of(
                ("**" + asked.get("fr") + "** " + help.getOrDefault("fr", "")).strip(),
                ("**" + asked.get("en") + "** " + help.getOrDefault("en", "")).strip());
    }

    private PackChapter contacts() {
        Institution house = institution.read();
        PackBlock facts = new Facts(List.of(
                new Fact(PackWords.of("contacts.help"), PackText.same(house.helpPhone())),
                new Fact(PackWords.of("contacts.mail"), PackText.same(house.helpEmail())),
                new Fact(PackWords.of("contacts.report"), PackText.same(links.to("/report").toString())),
                new Fact(PackWords.of("contacts.publish"), PackText.same(links.to("/publish").toString())),
                new Fact(PackWords.of("contacts.accounts"), PackText.same(links.to("/accounts").toString()))));
        return PackChapter.of("contacts", PackWords.of("chapter.contacts"), facts);
    }
}
