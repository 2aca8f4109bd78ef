package org.aval.domain.lessons;

import java.util.List;
import java.util.Set;

/**
 * With what a scenario is compared.
 *
 * @param written what stands in the case, by whomever
 * @param names family names of people of the institution
 * @param units names of units, in every language
 * @param posts titles of posts that few people hold
 * @param people how many people fit what is told of somebody
 * @param rareArticles those of its articles that few closed cases were about
 */
public record Surroundings(
        List<String> written,
        Set<String> names,
        Set<String> units,
        Set<String> posts,
        int people,
        Set<String> rareArticles) {

    public Surroundings {
        written = List.copyOf(written);
        names = Set.copyOf(names);
        units = Set.copyOf(units);
        posts = Set.copyOf(posts);
        rareArticles = Set.copyOf(rareArticles);
    }
}
