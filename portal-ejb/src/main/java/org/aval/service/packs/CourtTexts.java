package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.aval.domain.charters.Change;
import org.aval.domain.charters.ComparedArticle;
import org.aval.domain.charters.Comparison;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.charters.Passage;
import org.aval.domain.packs.PackWish;
import org.aval.domain.people.Audience;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Changes;
import org.aval.policies.packs.PackBlock.Heading;
import org.aval.policies.packs.PackBlock.Mark;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfText;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;

/** The text that was in force on a day, whole, and what is different in the one in force now. */
@Dependent
class CourtTexts {

    @Inject
    CharterTexts texts;

    @Inject
    ChartersOfTheDay charters;

    /** As it bound everybody that day, as an annex. */
    List<PackChapter> inForce(AsOf told, PackWish wish) {
        List<PackChapter> chapters = new ArrayList<>();
        for (AsOfText text : told.texts()) {
            VersionText words = texts.read(text.version());
            chapters.addAll(
                    new CharterAnnexes(words, EnumSet.allOf(Audience.class), Jurisdiction.valueOf(wish.jurisdiction()))
                            .all(chapters.size() + 1));
        }
        return chapters;
    }

    /** From the version signed to the one that bound that day: what the person had not signed, word by word. */
    List<PackChapter> differences(AsOf told) {
        List<PackBlock> blocks = new ArrayList<>();
        told.texts().forEach(text -> blocks.addAll(changed(text)));
        if (blocks.isEmpty()) {
            blocks.add(new Prose(PackWords.of("court.noDifference")));
        }
        return List.of(new PackChapter("differences", PackWords.of("court.differences"), false, blocks, List.of()));
    }

    private List<PackBlock> changed(AsOfText text) {
        AsOfText.Signed signature = text.signature();
        if (signature == null || signature.number().equals(text.number())) {
            return List.of();
        }
        VersionText bound = texts.read(text.version());
        return charters.version(bound.version().getCharter().getCode(), signature.number())
                .map(id -> compared(texts.read(id), bound))
                .orElse(List.of());
    }

    private static List<PackBlock> compared(VersionText signed, VersionText bound) {
        List<ComparedArticle> french = Comparison.of(signed.articles(), bound.articles(), "fr")
                .changesOnly()
                .articles();
        List<PackBlock> blocks = new ArrayList<>();
        for (ComparedArticle article : french) {
            blocks.add(new Heading(PackText.same(article.code() + " " + article.title())));
            article.passages().forEach(passage -> blocks.add(changes(passage)));
        }
        return blocks;
    }

    /** In the language that decides: a comparison of a translation would compare two translators. */
    private static Changes changes(Passage passage) {
        return new Changes(
                name(passage),
                passage.spans().stream()
                        .map(span -> new PackBlock.Change(PackText.same(span.text()), mark(span.change())))
                        .toList());
    }

    private static PackText name(Passage passage) {
        return switch (passage.part()) {
            case CLAUSE -> PackText.same(passage.target());
            case AUDIENCE -> PackWords.of("audience." + passage.target());
            default -> PackWords.label(passage.part());
        };
    }

    private static Mark mark(Change change) {
        return switch (change) {
            case ADDED -> Mark.ADDED;
            case REMOVED -> Mark.REMOVED;
            default -> Mark.PLAIN;
        };
    }
}
