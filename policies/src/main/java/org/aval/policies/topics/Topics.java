package org.aval.policies.topics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The topics a new installation starts with, each wider one before those that are part of it. */
public final class Topics {

    private static final Once<List<TopicEntry>> ALL = new Once<>(
            () -> List.copyOf(PolicyFile.json("topics/topics.json", new TypeReference<ArrayList<TopicEntry>>() {})));

    private Topics() {}

    /** All of them. */
    public static List<TopicEntry> all() {
        return ALL.get();
    }
}
