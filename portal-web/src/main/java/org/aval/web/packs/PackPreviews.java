package org.aval.web.packs;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** The last pages somebody looked at before asking: theirs, for as long as they are signed in. */
@SessionScoped
public class PackPreviews implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<byte[]> pages = List.of();
    private int edition;

    synchronized void show(List<byte[]> painted) {
        pages = List.copyOf(painted);
        edition++;
    }

    /** Changes with every look, so that no browser shows the one before. */
    synchronized int edition() {
        return edition;
    }

    /** A page from 1; null when there is none. */
    synchronized byte[] page(int number) {
        return number >= 1 && number <= pages.size() ? pages.get(number - 1).clone() : null;
    }
}
