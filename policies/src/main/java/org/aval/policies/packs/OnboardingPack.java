package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aval.policies.publications.Question;
import org.aval.policies.publications.Questions;

/** What a newcomer gets on the first day: at most twelve pages. */
final class OnboardingPack {

    private static final int HABITS = 6;
    private static final int SETTINGS = 8;
    private static final int CERTIFICATE = 150;

    private final PackTexts texts;

    OnboardingPack(PackTexts texts) {
        this.texts = texts;
    }

    List<PackChapter> chapters(PackSources sources) {
        return List.of(
                PackChapter.of("welcome", text("welcome.title"), prose("welcome"), note("welcome.note")),
                PackChapter.of("dos", text("dos.title"), prose("dos.lead"), list("do.", HABITS), note("dos.note")),
                PackChapter.of(
                        "short",
                        text("short.title"),
                        prose("short.lead"),
                        CharterPassages.inShort(sources.charter().articles(), texts)),
                decisionAid(),
                PackChapter.of(
                        "settings",
                        text("settings.title"),
                        prose("settings.lead"),
                        list("settings.", SETTINGS),
                        note("settings.note")),
                contacts(sources),
                PackChapter.of(
                        "certificate",
                        text("certificate.title"),
                        prose("certificate.lead"),
                        new PackBlock.Space(text("certificate.space"), CERTIFICATE),
                        note("certificate.note")));
    }

    PackChapter decisionAid() {
        List<List<PackText>> rows = new ArrayList<>();
        for (Question question : Questions.all()) {
            rows.add(List.of(
                    PackText.same(String.valueOf(rows.size() + 1)),
                    PackText.of(question.questions()),
                    PackText.of(stops(question, "fr"), stops(question, "en"))));
        }
        return PackChapter.of(
                "aid",
                text("aid.title"),
                prose("aid.lead"),
                new PackBlock.Table(
                        text("aid.caption"),
                        List.of(PackText.of("N°", "No."), text("column.question"), text("column.stop")),
                        rows));
    }

    PackChapter contacts(PackSources sources) {
        List<PackBlock> blocks = new ArrayList<>(List.of(prose("contacts.lead")));
        if (sources.contacts().isEmpty()) {
            blocks.add(prose("contacts.none"));
        } else {
            blocks.add(new PackBlock.Table(
                    text("contacts.caption"),
                    List.of(text("column.role"), text("column.name"), text("column.reach")),
                    sources.contacts().stream()
                            .map(who -> List.of(who.role(), who.name(), PackText.same(who.reach())))
                            .toList()));
        }
        blocks.add(note("contacts.note"));
        return new PackChapter("contacts", text("contacts.title"), false, blocks, List.of());
    }

    private String stops(Question question, String language) {
        String stops = question.answers().stream()
                .filter(answer -> answer.outcome().equals("STOP"))
                .map(answer -> answer.labels().get(language))
                .collect(Collectors.joining("\n"));
        return stops.isEmpty() ? text("aid.none").in(language) : stops;
    }

    private PackBlock list(String key, int size) {
        return new PackBlock.CheckList(IntStream.rangeClosed(1, size)
                .mapToObj(number -> text(key + number))
                .toList());
    }

    private PackBlock note(String key) {
        return new PackBlock.Note(text(key + ".title"), text(key));
    }

    private PackBlock prose(String key) {
        return new PackBlock.Prose(text(key));
    }

    private PackText text(String key) {
        return texts.text(key);
    }
}
