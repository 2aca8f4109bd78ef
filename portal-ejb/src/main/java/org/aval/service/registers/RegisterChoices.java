package org.aval.service.registers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Everybody keeps the own columns and views of a register; nobody sees those of another. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class RegisterChoices {

    /** So many views of a register can still be told apart. */
    public static final int MOST_VIEWS = 12;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;
    private static final Pattern WORD = Pattern.compile("[A-Za-z_-]{1,40}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** What the caller keeps for this register. */
    public Kept read(String register) {
        List<Tuple> rows = kept(register);
        return new Kept(
                rows.stream()
                        .filter(row -> row.get("id") == null)
                        .findFirst()
                        .map(row -> Set.of(Columns.text(row, "told").split(",")))
                        .orElse(null),
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(RegisterChoices::savedView)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> kept(String register) {
        return em.createNativeQuery(
                        """
                        select null::uuid as id, '' as name, array_to_string(columns, ',') as told, false as opens
                          from register_columns where person_id = :me and register = :register
                        union all
                        select id, name, query, opens from register_view where person_id = :me and register = :register
                         order by name""",
                        Tuple.class)
                .setParameter("me", me())
                .setParameter("register", register)
                .getResultList();
    }

    private static SavedView savedView(Tuple row) {
        return new SavedView(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "told"),
                Boolean.TRUE.equals(row.get("opens", Boolean.class)));
    }

    /** From now on the caller sees these columns; none means those the register shows by itself. */
    @Command
    public void show(String register, Set<String> columns) {
        run("delete from register_columns where person_id = :me and register = :register", "register", known(register));
        if (!columns.isEmpty()) {
            em.createNativeQuery(
                            """
                            insert into register_columns (person_id, register, columns)
                            values (:me, :register, string_to_array(:columns, ','))""")
                    .setParameter("me", me())
                    .setParameter("register", register)
                    .setParameter("columns", String.join(",", known(columns)))
                    .executeUpdate();
        }
    }

    /** Keeps a view under a name. @throws Refusal when the name is missing, too long or taken, or there are many already */
    @Command
    public void save(String register, @Nullable String name, String query, boolean opens) {
        String called = called(name);
        List<SavedView> views = read(known(register)).views();
        unless(views.size() < MOST_VIEWS, "registers.tooMany");
        unless(views.stream().noneMatch(view -> isNamed(view, called)), "registers.nameTaken");
        unless(query.length() <= LONGEST_QUERY, "registers.tooLong");
        if (opens) {
            closeAll(register);
        }
        em.createNativeQuery(
                        """
                        insert into register_view (id, person_id, register, name, query, opens)
                        values (:id, :me, :register, :name, :query, :opens)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("me", me())
                .setParameter("register", register)
                .setParameter("name", called)
                .setParameter("query", query)
                .setParameter("opens", opens)
                .executeUpdate();
    }

    /** One of the caller's views. @throws Refusal for one that is nobody's or another's */
    public SavedView view(UUID id) {
        return own(id);
    }

    /** Another name for a view, and whether the register opens with it. @throws Refusal as when it was kept */
    @Command
    public void change(UUID id, @Nullable String name, boolean opens) {
        String called = called(name);
        String register = registerOf(id);
        unless(
                read(register).views().stream().noneMatch(view -> !view.id().equals(id) && isNamed(view, called)),
                "registers.nameTaken");
        closeAll(register);
        em.createNativeQuery("update register_view set name = :name, opens = :opens where id = :id and person_id = :me")
                .setParameter("name", called)
                .setParameter("opens", opens)
                .setParameter("id", id)
                .setParameter("me", me())
                .executeUpdate();
    }

    /** The view is kept no more. */
    @Command
    public void delete(UUID id) {
        own(id);
        run("delete from register_view where person_id = :me and id = :id", "id", id);
    }

    private SavedView own(UUID id) {
        String register = registerOf(id);
        return read(register).views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String registerOf(UUID id) {
        List<?> found = em.createNativeQuery("select register from register_view where id = :id and person_id = :me")
                .setParameter("id", id)
                .setParameter("me", me())
                .getResultList();
        unless(!found.isEmpty(), "registers.unknownView");
        return (String) found.get(0);
    }

    /** The register opens with all its rows. */
    private void closeAll(String register) {
        run(
                "update register_view set opens = false where person_id = :me and register = :register",
                "register",
                register);
    }

    private void run(String sql, String name, Object value) {
        em.createNativeQuery(sql)
                .setParameter("me", me())
                .setParameter(name, value)
                .executeUpdate();
    }

    private UUID me() {
        return caller.actor().person();
    }

    private static boolean isNamed(SavedView view, String name) {
        return view.name().equalsIgnoreCase(name);
    }

    private static String called(@Nullable String name) {
        String called = name == null ? "" : name.strip();
        unless(!called.isEmpty(), "registers.nameMissing");
        unless(called.length() <= LONGEST_NAME, "registers.nameLong");
        return called;
    }

    private static Set<String> known(Set<String> words) {
        words.forEach(RegisterChoices::known);
        return words;
    }

    private static String known(String word) {
        unless(WORD.matcher(word).matches(), "registers.unknownRegister");
        return word;
    }

    private static void unless(boolean right, String why) {
        if (!right) {
            throw new Refusal(why);
        }
    }
}
