package org.aval.policies.matches;

import java.util.List;

/**
 * What a sector has a stake in.
 *
 * @param topics the codes of the topics, each with those that are part of it
 * @param objectives the objectives of official accounts
 */
public record SectorStake(String sector, List<String> topics, List<String> objectives) {

    public SectorStake {
        topics = List.copyOf(topics);
        objectives = List.copyOf(objectives);
    }
}
