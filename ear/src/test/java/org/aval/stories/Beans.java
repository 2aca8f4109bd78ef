package org.aval.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;

/** In the server: the session beans of the portal. */
final class Beans {

    private static final String ALL = "java:global/portal/portal-ejb";

    private Beans() {}

    static <T> T find(Class<T> type) {
        try {
            return InitialContext.doLookup(ALL + "/" + type.getSimpleName() + "!" + type.getName());
        } catch (NamingException e) {
            throw new IllegalStateException(type + " is no bean", e);
        }
    }

    /** The classes of all of them, asked of the server: a bean nobody thought of is here too. */
    static List<Class<?>> all() throws NamingException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (NameClassPair entry : Collections.list(new InitialContext().list(ALL))) {
            int cut = entry.getName().indexOf('!');
            if (cut > 0) {
                found.add(Class.forName(entry.getName().substring(cut + 1)));
            }
        }
        return found;
    }
}
