package org.aval.domain.parameters;

/** How far the source of a value was checked: verified, from memory and to be confirmed by counsel, or only recommended. */
public enum SourceFlag {
    V,
    M,
    R;

    /**
     * May counsel still confirm the source of such a value?
     *
     * @param own did the institution decide the value, on a source it named
     */
    public boolean isVerifiable(boolean own) {
        return this == M || (this == R && own);
    }
}
