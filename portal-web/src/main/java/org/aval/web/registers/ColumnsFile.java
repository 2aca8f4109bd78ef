package org.aval.web.registers;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/**
 * A register as a file, with all its columns whatever the page shows: a register declares its columns and hands out its
 * rows one by one.
 */
public abstract class ColumnsFile<R> extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Texts texts;

    @Inject
    transient Letterhead institution;

    /** The key of the file's name. */
    protected abstract String called();

    /** All columns, in their order. */
    protected abstract List<? extends RegisterColumn<R>> columns();

    /** Hands out the rows that the reader may have, as the address narrows them. */
    protected abstract void read(Consumer<R> reader);

    @Override
    protected final String name() {
        return texts.of(called());
    }

    @Override
    protected final List<String> head() {
        return columns().stream().map(column -> texts.label(column.constant())).toList();
    }

    @Override
    protected final void rows(Consumer<List<Object>> file) {
        List<? extends RegisterColumn<R>> columns = columns();
        read(row ->
                file.accept(columns.stream().map(column -> cell(column, row)).collect(Collectors.toList())));
    }

    /** What stands in a column of a row, as people read it. */
    protected Object cell(RegisterColumn<R> column, R row) {
        return plain(column.of(row));
    }

    /** A constant by its label, a moment as the institution's clocks show it, several things one after the other. */
    private Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return texts.label(constant);
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, institution.getZone());
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .flatMap(one -> Stream.of(String.valueOf(plain(one))))
                    .collect(Collectors.joining(", "));
        }
        return value;
    }
}
