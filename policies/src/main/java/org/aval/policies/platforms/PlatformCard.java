package org.aval.policies.platforms;

import java.util.List;

/**
 * A platform as its file describes it. Platforms change their names and forms: this is data, and dated.
 *
 * @param platform the platform's constant
 * @param hosts where its accounts stand; "www.", "m." and languages before them are understood
 * @param paths patterns of an account's path, each with a group "handle"
 * @param address how the address is written by the house, with {handle} and, where there are many hosts, {host}
 * @param reserved first words of a path that are the platform's own and never an account
 * @param administration SHARED_LOGIN when everybody uses one password, ROLE_BASED when each has their own
 * @param secondFactor can a second factor be asked for
 * @param terms where its terms stand, empty when unknown; so for the two forms that follow
 * @param takedown the form by which a content is reported
 * @param impersonation the form by which an impostor is reported
 */
public record PlatformCard(
        String platform,
        List<String> hosts,
        List<String> paths,
        String address,
        List<String> reserved,
        String administration,
        boolean secondFactor,
        String terms,
        String takedown,
        String impersonation) {

    public PlatformCard {
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
        reserved = List.copyOf(reserved);
    }
}
