package org.aval.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.shared.Act;
import org.aval.service.evidence.Sequencer;
import org.aval.service.exhibits.ReporterFiles;
import org.aval.service.hearings.OwnHearingDesk;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.packs.PackTries;
import org.aval.service.protections.ReporterProtectionDesk;
import org.aval.service.reviews.OwnReviewDesk;
import org.aval.service.reviews.ReporterReviewDesk;
import org.aval.service.shared.Command;
import org.aval.service.shared.CommandJournal;
import org.aval.service.shared.PasswordTries;
import org.junit.jupiter.api.Test;

/** Nothing changes here without a line in the journal of commands, and every line can be read in both languages. */
class CommandsTest {

    private static final Set<String> CHANGES = Set.of("persist", "merge", "remove", "executeUpdate");
    private static final Path BUNDLES = Path.of("../portal-web/src/main/resources/org/aval/texts");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Path.of("../portal-domain/target/classes"), Path.of("../portal-ejb/target/classes"));

    @Test
    void every_use_case_that_changes_something_is_a_command() {
        assertThat(doors().filter(method -> !method.isAnnotatedWith(Command.class))
                        .filter(method -> changes(method, new HashSet<>()))
                        .filter(method -> !onlyTheClockCalls(method))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void every_file_of_rows_that_leaves_the_portal_is_a_command() {
        assertThat(doors().filter(method -> method.getName().startsWith("export"))
                        .filter(method -> !method.isAnnotatedWith(Command.class))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void every_command_has_a_name_that_people_read() {
        for (String language : List.of("fr", "en")) {
            assertThat(doors().filter(method -> method.isAnnotatedWith(Command.class))
                            .map(CommandsTest::key)
                            .filter(key -> !bundle(key, language).containsKey(key)))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void no_command_is_named_that_does_not_exist() {
        Set<String> commands = doors().filter(method -> method.isAnnotatedWith(Command.class))
                .map(CommandsTest::key)
                .collect(Collectors.toSet());
        assertThat(bundles("fr")
                        .flatMap(texts -> texts.stringPropertyNames().stream())
                        .filter(key -> key.contains(".command.") && !commands.contains(key)))
                .isEmpty();
    }

    private static Stream<JavaMethod> doors() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .filter(type -> !type.isEquivalentTo(CommandJournal.class))
                .filter(type -> !type.isEquivalentTo(PasswordTries.class)) // a count, kept before anybody is known
                .filter(type ->
                        !type.isEquivalentTo(ReportDesk.class)) // the minute of a line would lead to who reported
                .filter(type -> !type.isEquivalentTo(ReporterFiles.class)) // nor of a file that a reporter sends
                .filter(type -> !type.isEquivalentTo(OwnHearingDesk.class)) // a line would tell who is heard
                .filter(type -> !type.isEquivalentTo(OwnReviewDesk.class)) // nor who asks for a review
                .filter(type -> !type.isEquivalentTo(ReporterReviewDesk.class))
                .filter(type -> !type.isEquivalentTo(ReporterProtectionDesk.class))
                .filter(type -> !type.isEquivalentTo(PackTries.class)) // the press, of which the clock calls the whole
                .filter(type -> !type.isEquivalentTo(Sequencer.class)) // changes nothing: it logs what others did
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(Schedule.class));
    }

    /** Does it write, or take a step with an act, here or in what it calls? */
    private static boolean changes(JavaCodeUnit from, Set<String> seen) {
        return seen.add(from.getFullName())
                && from.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isChange(call)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(next ->
                                                next.getOwner().getPackageName().startsWith("org.aval.service"))
                                        .map(next -> changes(next, seen))
                                        .orElse(false));
    }

    private static boolean isChange(JavaMethodCall call) {
        boolean stepTaken = call.getTargetOwner().isAnnotatedWith(Entity.class)
                && call.getTarget().getRawReturnType().isEquivalentTo(void.class)
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Act.class));
        return stepTaken
                || call.getTargetOwner().getPackageName().startsWith("jakarta.persistence")
                        && CHANGES.contains(call.getName());
    }

    private static boolean onlyTheClockCalls(JavaMethod method) {
        return !method.getCallsOfSelf().isEmpty()
                && method.getCallsOfSelf().stream().allMatch(call -> isTheClocks(call.getOrigin()));
    }

    /** A round, or a part of one that nobody else can reach. */
    private static boolean isTheClocks(JavaCodeUnit origin) {
        boolean part = origin.getModifiers().contains(JavaModifier.PRIVATE);
        return origin.isAnnotatedWith(Schedule.class)
                || (part && origin instanceof JavaMethod method && onlyTheClockCalls(method));
    }

    private static String key(JavaMethod method) {
        String home = method.getOwner().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + ".command."
                + method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Properties bundle(String key, String language) {
        return read(BUNDLES.resolve(key.substring(0, key.indexOf('.')) + "_" + language + ".properties"));
    }

    private static Stream<Properties> bundles(String language) {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties")).toList().stream()
                    .map(CommandsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
