package org.aval.web.registers;

/**
 * A column of a register, a constant of the register's enum of columns: on the page the reader chooses which are shown,
 * a file has them all. Its label is that of the constant.
 *
 * @param <R> a row of the register
 */
public interface RegisterColumn<R> {

    /** The name of the constant. */
    String name();

    /** Whether it is shown before the reader has chosen. */
    Showing showing();

    /** What stands in it: a text, a number, a day, a moment, a constant or several, or nothing. */
    Object of(R row);

    /** The constant itself, for its label. */
    default Enum<?> constant() {
        return (Enum<?>) this;
    }

    /** Can the reader do without it? What a row is called always stands there. */
    default boolean isOptional() {
        return showing() != Showing.ALWAYS;
    }
}
