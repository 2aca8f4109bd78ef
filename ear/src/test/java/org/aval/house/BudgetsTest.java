package org.aval.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is small can be read at once: the sizes nothing in the house goes beyond. */
class BudgetsTest {

    private static final int CLASS = 200;
    private static final int METHOD = 20;

    private static final String[] MODULES = {"policies", "portal-domain", "portal-ejb", "portal-web", "ear"};

    private final Sources sources = Sources.read(MODULES);

    @Test
    void a_class_has_at_most_200_lines_of_code() {
        assertThat(sources.types())
                .hasSizeGreaterThan(100)
                .filteredOn(type -> type.lines() > CLASS)
                .isEmpty();
    }

    @Test
    void a_method_has_at_most_20_lines_of_code() {
        assertThat(sources.methods())
                .hasSizeGreaterThan(500)
                .filteredOn(method -> method.lines() > METHOD)
                .isEmpty();
    }

    @Test
    void every_package_declares_where_null_may_be() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path file : Sources.paths("policies", "portal-domain", "portal-ejb")) {
            Path told = file.resolveSibling("package-info.java");
            if (!Files.exists(told) || !Files.readString(told).contains("@NullMarked")) {
                without.add(file.getParent());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void the_counter_counts_code_and_nothing_else() {
        assertThat(
                        Sources.codeLines(
                                """
                        /** Why. */
                        int a = 1; // said

                        /*
                         * more
                         */
                        // and more
                        int b = 2;
                        """))
                .isEqualTo(2);
    }
}
