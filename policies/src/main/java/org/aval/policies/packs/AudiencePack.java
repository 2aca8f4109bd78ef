package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aval.policies.charters.Article;
import org.aval.policies.charters.ArticleText;
import org.aval.policies.vignettes.QuizSets;
import org.aval.policies.vignettes.Vignette;
import org.aval.policies.vignettes.VignetteText;
import org.aval.policies.vignettes.Vignettes;

/** What one audience needs most: its articles in full, the others in a sentence, its situations, whom to ask. */
final class AudiencePack {

    /** The articles put first, by audience (specification D.3). */
    static final Map<String, List<String>> FIRST = Map.of(
            "CLINICIAN", List.of("A4", "A5", "A6", "A7", "A10", "A14"),
            "STUDENT", List.of("A4", "A5", "A6", "A8", "A9", "A18"),
            "MANAGER", List.of("A11", "A12", "A15", "A16", "A17", "A18"),
            "COMMUNICATIONS", List.of("A5", "A11", "A12", "A13", "A14"),
            "VOLUNTEER", List.of("A4", "A5", "A6", "A13", "A15"));

    private static final int SITUATIONS = 4;

    private final PackTexts texts;

    AudiencePack(PackTexts texts) {
        this.texts = texts;
    }

    List<PackChapter> chapters(String audience, PackSources sources) {
        OnboardingPack shared = new OnboardingPack(texts);
        List<String> first = FIRST.getOrDefault(audience, List.of());
        List<Vignette> situations = situations(audience);
        return List.of(
                PackChapter.of(
                        "first",
                        texts.text("audience.first.title"),
                        new PackBlock.Prose(texts.text("audience." + audience))),
                articles(audience, first, sources),
                others(first, sources),
                shared.decisionAid(),
                asked(situations),
                shared.contacts(sources),
                answers(situations));
    }

    private PackChapter articles(String audience, List<String> first, PackSources sources) {
        List<PackBlock> blocks = new ArrayList<>();
        for (String code : first) {
            Article article = sources.charter().article(code);
            blocks.add(new PackBlock.Heading(
                    CharterPassages.text(article, words -> code + ". " + words.title())));
            blocks.add(CharterPassages.clauses(article));
            if (article.text("fr").audienceNotes().containsKey(audience)) {
                blocks.add(new PackBlock.Note(
                        texts.text("audience.note.title"),
                        CharterPassages.text(
                                article, words -> words.audienceNotes().getOrDefault(audience, ""))));
            }
            blocks.add(new PackBlock.Quote(CharterPassages.text(article, ArticleText::example), PackText.NONE));
        }
        return new PackChapter("articles", texts.text("audience.articles.title"), false, blocks, List.of());
    }

    private PackChapter others(List<String> first, PackSources sources) {
        List<Article> others = sources.charter().articles().stream()
                .filter(article -> !first.contains(article.code()))
                .toList();
        return PackChapter.of(
                "others",
                texts.text("audience.others.title"),
                new PackBlock.Prose(texts.text("audience.others.lead")),
                CharterPassages.inShort(others, texts));
    }

    /** Those that the check does not always ask: a pack must not give away its answers. */
    private static List<Vignette> situations(String audience) {
        return QuizSets.of(Set.of(audience)).others().stream()
                .limit(SITUATIONS)
                .map(Vignettes::read)
                .toList();
    }

    private PackChapter asked(List<Vignette> situations) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(new PackBlock.Prose(texts.text("situations.lead")));
        for (Vignette vignette : situations) {
            blocks.add(new PackBlock.Heading(text(vignette, VignetteText::title)));
            blocks.add(new PackBlock.Prose(text(vignette, VignetteText::situation)));
            blocks.add(new PackBlock.Prose(text(vignette, words -> "**" + words.question() + "**")));
            List<PackBlock.Clause> choices = new ArrayList<>();
            for (int i = 0; i < vignette.texts().get("fr").choices().size(); i++) {
                int choice = i;
                choices.add(new PackBlock.Clause(
                        letter(i), text(vignette, words -> words.choices().get(choice))));
            }
            blocks.add(new PackBlock.Clauses(choices));
        }
        return new PackChapter("situations", texts.text("situations.title"), false, blocks, List.of());
    }

    private PackChapter answers(List<Vignette> situations) {
        List<PackBlock> blocks = new ArrayList<>();
        for (Vignette vignette : situations) {
            PackText explained = text(vignette, VignetteText::explanation);
            blocks.add(new PackBlock.Note(
                    text(vignette, VignetteText::title),
                    texts.text(
                            "answers.right",
                            language -> new Object[] {letter(vignette.answer()), explained.in(language)})));
        }
        return new PackChapter("answers", texts.text("answers.title"), true, blocks, List.of());
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static PackText text(Vignette vignette, Function<VignetteText, String> passage) {
        return PackText.of(
                passage.apply(vignette.texts().get("fr")),
                passage.apply(vignette.texts().get("en")));
    }
}
