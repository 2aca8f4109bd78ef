package org.aval.domain.accounts;

/**
 * What is known of somebody who is to get a role on an account.
 *
 * @param able in post, and nothing in the way: never said apart (ruling 1)
 * @param attested has signed the charter in force
 * @param declared has declared interests, the declaration was assessed and stands
 * @param mandated holds a mandate in force that names this account
 * @param held has a role on it already
 */
public record SeatFacts(boolean able, boolean attested, boolean declared, boolean mandated, boolean held) {}
