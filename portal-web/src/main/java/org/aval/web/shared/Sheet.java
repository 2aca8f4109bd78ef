package org.aval.web.shared;

import java.io.IOException;
import java.util.List;

/** A file for a spreadsheet while it is written, line by line. Nothing of it leaves before its first line. */
interface Sheet {

    /** One more line. */
    void line(List<Object> cells) throws IOException;

    /** There are no more lines. */
    void finish() throws IOException;
}
