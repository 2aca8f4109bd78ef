package org.aval.policies.charters;

import org.aval.policies.MalformedPolicyFileException;

/** Says which file of a charter cannot be read, at which line, and why. */
public final class MalformedArticleException extends MalformedPolicyFileException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final ArticleFault fault;
    private final String told;

    /**
     * Names the place.
     *
     * @param line counted from 1; 0 for the file as a whole
     * @param told what stands there, or what is missing
     */
    public MalformedArticleException(String file, int line, ArticleFault fault, String told) {
        super(file, (line > 0 ? "line " + line + ", " : "") + fault + " " + told);
        this.file = file;
        this.line = line;
        this.fault = fault;
        this.told = told;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public ArticleFault fault() {
        return fault;
    }

    public String told() {
        return told;
    }
}
