package org.aval.web.shared;

import java.util.List;

/** A register that has something for the reader to do; the first page asks them all. */
public interface TaskSource {

    /** What waits for the reader here; nothing for who may not do it. */
    List<Task> tasks();
}
