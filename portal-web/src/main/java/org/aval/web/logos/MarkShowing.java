package org.aval.web.logos;

/** What somebody says an account or a mandate shows of the institution's marks. */
public enum MarkShowing {
    UNDER_A_PERMIT,
    NONE
}
