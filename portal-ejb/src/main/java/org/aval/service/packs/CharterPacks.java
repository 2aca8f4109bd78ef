package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.BothNames;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.packs.GeneralPacks;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackContact;
import org.aval.policies.packs.PackSources;
import org.aval.policies.packs.PackText;
import org.aval.service.charters.Editions;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** Packs of the institution's own text, for everybody: nobody's name is in them. */
@Dependent
class CharterPacks implements PackContents {

    @Inject
    ChartersOfTheDay charters;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Override
    public Set<PackKind> kinds() {
        return EnumSet.range(PackKind.ONBOARDING, PackKind.VOLUNTEER);
    }

    @Override
    public List<PackChoice> chapters(PackKind kind) {
        VersionText today = charters.on(institution.today()).get(0);
        return chapters(
                        kind,
                        Editions.of(today),
                        institution.read().jurisdiction().name())
                .stream()
                .map(chapter -> new PackChoice(
                        chapter.id(),
                        new BothNames(chapter.title().in("fr"), chapter.title().in("en"))))
                .toList();
    }

    @Override
    public PackMatter gather(PackWish wish) {
        VersionText text = charters.on(wish.asOf()).get(0);
        CharterEdition edition = Editions.of(text);
        return new PackMatter(
                null,
                "",
                GeneralPacks.subtitle(wish.kind().name(), edition),
                text.version().getNumber(),
                Objects.requireNonNull(text.version().getEffectiveFrom()),
                chapters(wish.kind(), edition, wish.jurisdiction()),
                List.of(ChartersOfTheDay.source(text, Jurisdiction.valueOf(wish.jurisdiction()))));
    }

    private List<PackChapter> chapters(PackKind kind, CharterEdition edition, String law) {
        return GeneralPacks.chapters(kind.name(), new PackSources(edition, law, contacts()));
    }

    /** Functions and no people: who holds them changes. */
    private List<PackContact> contacts() {
        Institution house = institution.read();
        return List.of(
                contact("help", house.helpPhone()),
                contact("mail", house.helpEmail()),
                contact("report", links.to("/report").toString()),
                contact("publish", links.to("/publish").toString()),
                contact("accounts", links.to("/accounts").toString()));
    }

    private static PackContact contact(String what, String reach) {
        return new PackContact(
                PackWords.of("contacts." + what),
                what.equals("help") ? PackWords.of("contacts.desk") : PackText.NONE,
                reach);
    }
}
