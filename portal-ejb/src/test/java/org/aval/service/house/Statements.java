package org.aval.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL one thread sent, as Hibernate prepared it. */
public final class Statements {

    static final StatementInspector INSPECTOR = Statements::note;

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    private Statements() {}

    private static String note(String sql) {
        SENT.get().add(sql.strip().replaceAll("\\s+", " "));
        return sql;
    }

    static void forget() {
        SENT.get().clear();
    }

    /** Ruling 18: who calls, and telling the database so, are not counted. */
    private static List<String> counted() {
        return SENT.get().stream()
                .filter(sql -> !sql.contains("set_config('aval.person'"))
                .filter(sql -> !sql.contains("p.staff_no = upper("))
                .toList();
    }

    /** What was read. */
    public static List<String> reads() {
        return counted().stream().filter(Statements::isRead).toList();
    }

    /** What was written. */
    public static List<String> writes() {
        return counted().stream().filter(sql -> !isRead(sql)).toList();
    }

    private static boolean isRead(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT);
        // taking the next number of a sequence changes it
        return (lower.startsWith("select") || lower.startsWith("with")) && !lower.contains("nextval(");
    }
}
