package org.aval.service.packs;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.aval.domain.packs.Manifest;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackCheck;
import org.aval.policies.packs.PackFacts;
import org.aval.policies.packs.PackFault;
import org.aval.policies.packs.PackLook;
import org.aval.policies.packs.PackText;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** Brings together what a pack prints, as its asker may read it at this moment. */
@Dependent
class PackGathering {

    /** Changes with the way packs are set, so that one that would look otherwise is another one. */
    static final String TEMPLATE = "packs.1";

    @Inject
    @Any
    Instance<PackContents> contents;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    /** What was gathered, and the wish with what it is about in words. */
    record Gathered(PackWish wish, PackMatter matter) {

        Manifest manifest() {
            return new Manifest(wish, TEMPLATE, matter.sources());
        }
    }

    List<PackChoice> chapters(PackKind kind) {
        return of(kind).chapters(kind);
    }

    List<PackChoice> subjects(PackKind kind) {
        return of(kind).subjects(kind);
    }

    List<PackChoice> recipients(PackKind kind) {
        return of(kind).recipients(kind);
    }

    /** @throws Refusal when the reader may not have it, or no chapter is left of it */
    Gathered gather(PackWish wish) {
        PackMatter matter = read(wish).only(wish.chapters());
        if (matter.chapters().isEmpty()) {
            throw new Refusal("packs.noChapter");
        }
        return new Gathered(wish.about(matter.subject(), matter.about()), matter);
    }

    /** A register that is closed to the reader says so in its own way. */
    private PackMatter read(PackWish wish) {
        try {
            return of(wish.kind()).gather(wish);
        } catch (EJBAccessException closed) {
            throw new Refusal("packs.notYourOffice");
        }
    }

    /** Everything that is printed. */
    PackFacts facts(Gathered gathered, String code, Instant madeAt) {
        PackWish wish = gathered.wish();
        PackMatter matter = gathered.matter();
        Institution house = institution.read();
        String name = wish.recipientName();
        return new PackFacts(
                wish.kind().name(),
                wish.languages().tags(),
                look(house),
                PackWords.of("kind." + wish.kind()),
                matter.subtitle(),
                matter.edition(),
                matter.effectiveOn(),
                madeAt,
                code.isEmpty()
                        ? PackCheck.NONE
                        : new PackCheck(code, links.to("/verify/" + code).toString()),
                wish.kind().isWatermarked() ? name + (code.isEmpty() ? "" : " · " + code) : "",
                name,
                matter.chapters(),
                matter.attachments());
    }

    /** The institution's own colour, where what is set in it can be read. */
    private static PackLook look(Institution house) {
        PackText name = PackText.of(house.nameFr(), house.nameEn());
        PackLook plain = PackLook.plain(name);
        String colour = house.look().light();
        try {
            return colour == null ? plain : new PackLook(name, colour, plain.accent());
        } catch (PackFault unreadable) {
            return plain;
        }
    }

    private PackContents of(PackKind kind) {
        return contents.stream()
                .filter(one -> one.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("packs.noContents"));
    }
}
