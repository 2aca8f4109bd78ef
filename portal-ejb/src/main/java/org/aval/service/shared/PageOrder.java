package org.aval.service.shared;

import java.util.function.Function;

/**
 * The order in which a register is turned page by page: one column, then the id.
 *
 * @param rows what the register's question calls its rows
 * @param column a constant of the code and never a value from outside
 * @param descending the greatest first
 * @param place how the column's value is read from a key
 */
public record PageOrder(String rows, String column, boolean descending, Function<PageKey, Object> place) {

    /** By words, from a to z. */
    public static PageOrder byText(String rows, String column) {
        return new PageOrder(rows, column, false, PageKey::place);
    }

    /** By number, the smallest first. */
    public static PageOrder byNumber(String rows, String column) {
        return new PageOrder(rows, column, false, PageKey::number);
    }

    /** By moment, the newest first. */
    public static PageOrder newestFirst(String rows, String column) {
        return new PageOrder(rows, column, true, PageKey::moment);
    }

    /** The order of all rows, for a file. */
    public String whole() {
        return sorted(descending);
    }

    String sorted(boolean down) {
        String way = down ? " desc" : "";
        return rows + "." + column + way + ", " + rows + ".id" + way;
    }

    String cut(boolean down) {
        return "(" + rows + "." + column + ", " + rows + ".id) " + (down ? "<" : ">") + " (:keyPlace, :keyId)";
    }
}
