package org.aval.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows a register hands out one by one, as a list. */
public final class Rows {

    private Rows() {}

    public static <R> List<R> of(Consumer<Consumer<R>> register) {
        List<R> rows = new ArrayList<>();
        register.accept(rows::add);
        return rows;
    }
}
