package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.exhibits.Arrivals;
import org.aval.service.exhibits.Arrived;
import org.aval.service.exhibits.Brought;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.hearings.HearingDesk;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingWords;
import org.aval.service.house.RegisterTest;
import org.aval.service.measures.InterimChoice;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.MeasureRegister;
import org.aval.service.secrecy.IdentityDesk;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whoever must not know of a case asks every method there is for it, and for one that never was: the answers are the same,
 * and what needs no number tells nothing of it. A method that is added is asked too.
 */
class NoTraceTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIYA = "VB10012";

    /** Every office that may open cases, and somebody who holds none. */
    private static final List<String> EXCLUDED = List.of(SECRETARY, CHAIR, "VB10006", "VB10029", AMELIE);

    private static final UUID NEVER = UUID.fromString("3f1c1f6e-0d3a-4c0e-9a56-0c6a1b6f0f11");

    private final List<UUID> numbers = new ArrayList<>();
    private String reference = "";

    @Test
    void no_method_tells_a_case_from_one_that_never_was() {
        aCaseWithEverythingInIt();
        closeItTo(EXCLUDED);
        int asked = 0;
        List<String> told = new ArrayList<>();
        for (Class<?> desk : desks()) {
            for (Method method : methods(desk)) {
                for (String reader : EXCLUDED) {
                    asked += numbered(method)
                            ? comparedBy(reader, desk, method, told)
                            : heardBy(reader, desk, method, told);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(asked).isGreaterThan(1_000);
    }

    private int comparedBy(String reader, Class<?> desk, Method method, List<String> told) {
        String never = unsaid(outcome(reader, desk, method, NEVER, "INC-2026-ZZZZ"), NEVER, "INC-2026-ZZZZ");
        if (!never.equals(unsaid(outcome(reader, desk, method, NEVER, "INC-2026-ZZZZ"), NEVER, "INC-2026-ZZZZ"))) {
            return heardBy(reader, desk, method, told); // what one did oneself is told, and grows by the asking
        }
        for (UUID number : numbers) {
            String answer = unsaid(outcome(reader, desk, method, number, reference), number, reference);
            if (!answer.equals(never)) {
                told.add(reader + " asks " + desk.getSimpleName() + '.' + method.getName() + ": " + answer + " and not "
                        + never);
            }
        }
        return numbers.size();
    }

    /** Whoever says a number back has not told it. */
    private static String unsaid(String answer, UUID number, String named) {
        return answer.replaceAll("beginnings=\\[[^]]*]", "beginnings of what was typed")
                .replace("incidents.tooManyTries", "incidents.wrongCode")
                .replace(number.toString(), "number")
                .replace(named, "reference")
                .replace(named.substring(named.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT), "end");
    }

    private int heardBy(String reader, Class<?> desk, Method method, List<String> told) {
        String answer = outcome(reader, desk, method, new UUID(0, 1), "INC-2026-ZZZZ");
        if (answer.contains(reference) || numbers.stream().anyMatch(number -> answer.contains(number.toString()))) {
            told.add(reader + " hears " + desk.getSimpleName() + '.' + method.getName() + ": " + answer);
        }
        return 1;
    }

    private String outcome(String reader, Class<?> desk, Method method, UUID number, String named) {
        @Nullable
        Object[] values = Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getType(), number, named))
                .toArray();
        try {
            Object answer =
                    house.<Object>as(reader, () -> Objects.requireNonNullElse(called(desk, method, values), ""));
            return String.valueOf(answer);
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName() + ' ' + refused.getMessage();
        }
    }

    private @Nullable Object called(Class<?> desk, Method method, @Nullable Object[] values) {
        try {
            return method.invoke(house.get(desk), values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(String.valueOf(e.getCause()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something of each type: the number where a number is asked, plain words where words are. */
    private static @Nullable Object value(Class<?> type, UUID number, String named) {
        if (type.isRecord()) {
            return made(type, number, named);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> plain = Map.of(
                UUID.class,
                number,
                String.class,
                named,
                int.class,
                0,
                boolean.class,
                false,
                LocalDate.class,
                LocalDate.of(2026, 11, 20),
                LocalDateTime.class,
                LocalDateTime.of(2026, 11, 20, 9, 0),
                InputStream.class,
                new ByteArrayInputStream(new byte[] {1}),
                OutputStream.class,
                OutputStream.nullOutputStream());
        Map<Class<?>, Object> several = Map.of(
                List.class,
                List.of(),
                Set.class,
                Set.of(),
                Collection.class,
                List.of(),
                Map.class,
                Map.of(),
                Integer.class,
                1,
                PageRequest.class,
                PageRequest.FIRST,
                byte[].class,
                new byte[] {1},
                Consumer.class,
                (Consumer<Object>) any -> {});
        return plain.getOrDefault(type, several.get(type));
    }

    private static Object made(Class<?> type, UUID number, String named) {
        if (type == PageRequest.class) {
            return PageRequest.FIRST;
        }
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getType(), number, named))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + type, e);
        }
    }

    /** A number stands in what it is asked with, or the reference of a case. */
    private static boolean numbered(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == UUID.class
                        || type == String.class
                        || (type.isRecord()
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(part -> part.getType() == UUID.class)));
    }

    private static List<Method> methods(Class<?> desk) {
        return Arrays.stream(desk.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** Everything that may be called from a page, but of registers that know nothing of cases. */
    private static List<? extends Class<?>> desks() {
        try {
            Path classes = Path.of(CaseRegister.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
                        .sorted()
                        .map(file -> named(file.replace('/', '.').replaceFirst("\\.class$", "")))
                        .filter(type -> type.isAnnotationPresent(Stateless.class) && aboutCases(type))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean aboutCases(Class<?> type) {
        if (type.getSimpleName().endsWith("Batch")) {
            return false; // what the portal does by itself, as itself; no page calls it
        }
        return Stream.of(
                        "shared",
                        "sample",
                        "settings",
                        "charters",
                        "attestations",
                        "channels",
                        "logos",
                        "consents",
                        "payments",
                        "publications")
                .noneMatch(word -> type.getPackageName().endsWith('.' + word));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, NoTraceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aCaseWithEverythingInIt() {
        UUID id = reported();
        numbers.add(id);
        numbers.add(party(id, "RESPONDENT", PRIYA, 0));
        house.change("update incident_case set state = 'INVESTIGATION', severity = 3 where id = ?", id);
        numbers.add(brought(id));
        var targets =
                as(SECRETARY, () -> house.get(MeasureRegister.class).of(id)).targets();
        as(SECRETARY, () -> house.get(InterimDesk.class)
                .propose(
                        new CaseRef(id, version(id)),
                        new InterimChoice(targets.get(0).kind(), targets.get(0).record()),
                        "Le temps de regarder"));
        var heard = as(SECRETARY, () -> house.get(HearingRegister.class).of(id))
                .missing()
                .get(0);
        as(SECRETARY, () -> house.get(HearingDesk.class)
                .prepare(new CaseRef(id, version(id)), heard, new HearingWords("Des faits", "Une capture")));
        as(SECRETARY, () -> house.get(IdentityDesk.class).ask(new CaseRef(id, version(id)), "Joindre la personne"));
        for (String table : List.of("interim_measure", "hearing", "identity_opening")) {
            numbers.add(UUID.fromString(house.words("select id::text from " + table + " where incident_case_id = ?", id)
                    .get(0)));
        }
    }

    private UUID brought(UUID id) {
        try (Arrived arrived = house.get(Arrivals.class).take(new ByteArrayInputStream(picture()), 1 << 20)) {
            return as(SECRETARY, () -> house.get(ExhibitDesk.class)
                    .add(new CaseRef(id, version(id)), Brought.file("capture.png", "Une capture"), arrived));
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void closeItTo(List<String> people) {
        int line = 1;
        for (String person : people) {
            party(numbers.get(0), "WITNESS", person, line++);
        }
    }

    private UUID party(UUID id, String capacity, String staffNo, int line) {
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, ?, gen_random_uuid(), ?, ?, '2026-11-21')""",
                id,
                line,
                capacity,
                person(staffNo));
        return UUID.fromString(house.words(
                        "select party_id::text from incident_party where incident_case_id = ? and line = ?", id, line)
                .get(0));
    }

    private int version(UUID id) {
        return Integer.parseInt(house.words("select version::text from incident_case where id = ?", id)
                .get(0));
    }

    private UUID reported() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.DENIGRATION,
                CaseChannel.FORM,
                Confidence.CONFIDENTIAL,
                false,
                false,
                false,
                null,
                null,
                null);
        Report report = new Report(wish, new ReportWords("Le canari gris sifflait", "", "", "Jeanne Sansnom", ""));
        reference = as(NOBODY, () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
