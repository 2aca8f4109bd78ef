package org.aval.domain.mandates;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Something one can speak about, alone or under a wider one: vaccination is part of prevention. */
@Entity
public class Topic {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Nullable
    private String parent;

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private TopicState state;

    @ElementCollection
    @CollectionTable(name = "topic_journal", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Topic() {
        // for Jakarta Persistence
    }

    /** A topic as the portal's files tell of it. */
    public static Topic installed(
            String code, @Nullable String parent, String nameFr, String nameEn, TopicState state, Act ofThePortal) {
        Topic topic = new Topic();
        topic.id = UUID.randomUUID();
        topic.code = code;
        topic.parent = parent;
        topic.nameFr = nameFr;
        topic.nameEn = nameEn;
        topic.state = state;
        topic.journal.add(JournalEntry.of(TopicStep.ADD, null, state, ofThePortal));
        return topic;
    }

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public TopicState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
