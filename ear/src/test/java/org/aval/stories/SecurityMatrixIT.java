package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.Askable;
import org.aval.service.shared.Page;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may call what: every public method of every bean, by every kind of caller, against a table written by hand. */
@ExtendWith(ArquillianExtension.class)
public class SecurityMatrixIT {

    private static final String TABLE = "/security-matrix.txt";
    private static final String CELL = "%-9s";
    private static final String NAME = "%-40s";

    @Deployment
    public static WebArchive guest() {
        return Guest.war(
                        SecurityMatrixIT.class,
                        Doors.class,
                        RegisterDoors.class,
                        ParameterDoors.class,
                        GateDoors.class,
                        EntryDoors.class,
                        SettingsDoors.class,
                        AuditDoors.class,
                        AsOfDoors.class,
                        ImportDoors.class,
                        RoleDoors.class,
                        CharterDoors.class,
                        ArticleDoors.class,
                        CampaignDoors.class,
                        PublicationDoors.class,
                        DepartureDoors.class,
                        MandateDoors.class,
                        VoiceDoors.class,
                        AccountDoors.class,
                        InterestDoors.class,
                        LogoDoors.class,
                        Today.class,
                        ConsentDoors.class,
                        IncidentDoors.class,
                        PrivacyDoors.class,
                        CalendarDoors.class,
                        ExhibitDoors.class,
                        MeasureDoors.class,
                        ReviewDoors.class,
                        ProtectionDoors.class,
                        HearingDoors.class,
                        SecrecyDoors.class,
                        RetentionDoors.class,
                        EvidenceDoors.class,
                        LessonDoors.class,
                        ScenarioDoors.class,
                        PackDoors.class,
                        CommitteeDoors.class,
                        SessionDoors.class,
                        ShownMarkDoors.class,
                        ChannelDoors.class,
                        PaymentDoors.class,
                        MatchDoors.class,
                        Matter.class,
                        Beans.class,
                        Tables.class,
                        CallerKind.class)
                .addAsResource("security-matrix.txt");
    }

    @Test
    void every_door_opens_to_those_it_is_for_and_to_nobody_else() throws Exception {
        Doors doors = new Doors();
        List<String> seen = doors.names().stream()
                .map(name -> line(name, Arrays.stream(CallerKind.values()).map(caller -> answer(doors, name, caller))))
                .toList();
        List<String> expected = expected();

        assertThat(seen)
                .as("lines that the table has otherwise")
                .filteredOn(line -> !expected.contains(line))
                .isEmpty();
        assertThat(expected)
                .as("lines nothing answers to")
                .filteredOn(line -> !seen.contains(line))
                .isEmpty();
    }

    @Test
    void no_public_method_of_a_bean_is_missing_from_the_table() throws Exception {
        TreeSet<String> known = new Doors()
                .names().stream()
                        .map(name -> name.replaceFirst(" .*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> there = new TreeSet<>();
        for (Class<?> bean : Beans.all()) {
            Stream.of(bean.getDeclaredMethods())
                    .filter(SecurityMatrixIT::isDoor)
                    .forEach(method -> there.add(bean.getSimpleName() + "." + method.getName()));
        }

        assertThat(known).isEqualTo(there);
    }

    private static boolean isDoor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** One call in a transaction of its own that never ends well: nothing of it stays. */
    private static String answer(Doors doors, String name, CallerKind caller) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            try {
                doors.prepare(name);
                return returned(caller.call(() -> doors.call(name)));
            } catch (Exception no) {
                return refused(no);
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            // in words: not every cause finds its way out of the server
            throw new AssertionError(name + " by " + caller + ": " + causes(e));
        }
    }

    private static String returned(Object result) {
        if (result instanceof Askable askable && !askable.verdict().granted()) {
            return "no";
        }
        boolean nothing = result instanceof Collection<?> all && all.isEmpty()
                || result instanceof Optional<?> one && one.isEmpty()
                || result instanceof Page<?> page && page.isEmpty();
        return nothing ? "nothing" : "yes";
    }

    private static String refused(Exception no) throws Exception {
        List<Throwable> causes = Stream.iterate((Throwable) no, Objects::nonNull, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(EJBAccessException.class::isInstance)) {
            return "closed";
        }
        String why = causes.stream()
                .filter(Refusal.class::isInstance)
                .map(refusal -> String.valueOf(refusal.getMessage()))
                .findFirst()
                .orElseThrow(() -> no);
        return why.contains(".unknown") ? "unknown" : "no";
    }

    private static String causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .map(String::valueOf)
                .collect(Collectors.joining(", because "));
    }

    private static String line(String name, Stream<String> answers) {
        return (NAME.formatted(name) + answers.map(CELL::formatted).collect(Collectors.joining())).stripTrailing();
    }

    /** The table without its remarks. */
    private static List<String> expected() throws IOException {
        try (InputStream table = SecurityMatrixIT.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::stripTrailing)
                    .toList();
        }
    }
}
