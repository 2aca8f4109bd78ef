package org.aval.domain.evidence;

/** Does a witness still get checkpoints? What it was handed stays in either state. */
public enum WitnessState {
    NAMED,
    RELEASED
}
