package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** What the committee notes while it deliberates on an item: sealed for who decides it, gone when the minutes are signed. */
@Dependent
class Deliberations {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** The item is on the agenda: from here on its notes have a key. */
    void begin(UUID item) {
        keys.begin(
                item,
                KeyPart.DELIBERATION,
                List.of(Holder.role(Role.ETHICS_SECRETARY), Holder.role(Role.ETHICS_CHAIR)));
    }

    /** Somebody more decides the item. */
    void share(UUID item, UUID person, Actor by) {
        holder(item, by).ifPresent(holder -> keys.share(item, KeyPart.DELIBERATION, holder, Holder.person(person)));
    }

    /** Somebody does not decide it any more. */
    void takeBack(UUID item, UUID person) {
        keys.takeBack(item, Holder.person(person));
    }

    /** Nobody reads any of it again. */
    void erase(UUID item) {
        keys.erase(item, KeyPart.DELIBERATION);
    }

    /** Keeps a note. */
    void keep(UUID item, String words, Act act) {
        Holder by = holder(item, act.by()).orElseThrow(() -> new Refusal("committee.unknown"));
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into committee_note (id, committee_item_id, author, written_at, cipher)
                        values (:id, :item, :author, :at, :cipher)""")
                .setParameter("id", id)
                .setParameter("item", item)
                .setParameter("author", act.by().staffNo())
                .setParameter("at", act.at())
                .setParameter("cipher", keys.seal(item, KeyPart.DELIBERATION, by, field(id), words.strip()))
                .executeUpdate();
    }

    /** What was noted, the oldest first; nothing for who has no key, or once it was erased. */
    List<NoteLine> read(UUID item, Actor reader) {
        Optional<Holder> by = holder(item, reader);
        if (by.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select n.id, n.written_at, n.cipher,
                               coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                                          where p.staff_no = n.author), '') as author
                          from committee_note n where n.committee_item_id = :item order by n.number""",
                        Tuple.class)
                .setParameter("item", item)
                .getResultList();
        return rows.stream().map(row -> line(row, item, by.get())).toList();
    }

    private NoteLine line(Tuple row, UUID item, Holder by) {
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return new NoteLine(
                Columns.text(row, "author"),
                Columns.moment(row, "written_at"),
                keys.open(item, KeyPart.DELIBERATION, by, field(Columns.id(row, "id")), cipher));
    }

    private Optional<Holder> holder(UUID item, Actor who) {
        return ItemWords.holders(who)
                .filter(holder -> keys.holds(item, KeyPart.DELIBERATION, holder))
                .findFirst();
    }

    private static String field(UUID note) {
        return "committee_note " + note;
    }
}
