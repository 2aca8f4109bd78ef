package org.aval.service.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Clause;
import org.aval.policies.packs.PackBlock.Clauses;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.charters.VersionText;

/** A version of a charter as annexes, one an article, in both languages clause by clause: what it obliged to, no more. */
final class CharterAnnexes {

    private final ShownCharter french;
    private final ShownCharter english;

    CharterAnnexes(VersionText text, Set<Audience> audiences, Jurisdiction law) {
        this.french = text.shown(audiences, law, "fr");
        this.english = text.shown(audiences, law, "en");
    }

    /** @param from how the first is numbered, so that each is found once in a pack */
    List<PackChapter> all(int from) {
        return IntStream.range(0, french.articles().size())
                .mapToObj(
                        i -> annex(french.articles().get(i), english.articles().get(i), from + i))
                .toList();
    }

    private static PackChapter annex(ShownArticle fr, ShownArticle en, int number) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(clauses(fr, en));
        for (int i = 0; i < fr.audienceBoxes().size(); i++) {
            ShownArticle.AudienceBox box = fr.audienceBoxes().get(i);
            blocks.add(new Note(
                    PackWords.of("audience." + box.audience()),
                    PackText.of(box.text(), en.audienceBoxes().get(i).text())));
        }
        if (!fr.jurisdictionBox().isBlank()) {
            blocks.add(new Note(PackWords.of("charter.law"), PackText.of(fr.jurisdictionBox(), en.jurisdictionBox())));
        }
        PackText title = PackText.of(fr.code() + " " + fr.title(), en.code() + " " + en.title());
        return new PackChapter("text-" + number, title, true, blocks, List.of());
    }

    private static Clauses clauses(ShownArticle fr, ShownArticle en) {
        return new Clauses(IntStream.range(0, fr.clauses().size())
                .mapToObj(i -> new Clause(
                        fr.clauses().get(i).number(),
                        PackText.of(
                                fr.clauses().get(i).text(), en.clauses().get(i).text())))
                .toList());
    }
}
