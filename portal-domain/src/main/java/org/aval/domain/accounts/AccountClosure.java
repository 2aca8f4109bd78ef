package org.aval.domain.accounts;

/**
 * What is done before an account is closed.
 *
 * @param archived what it said is kept
 * @param redirected a last post says where one finds us now
 * @param parked its name stays ours, so that nobody else takes it
 */
public record AccountClosure(boolean archived, boolean redirected, boolean parked) {

    boolean isComplete() {
        return archived && redirected && parked;
    }
}
