package org.aval.browser;

import java.net.URI;

/** Where the server of the tests listens, as it was told itself (pom.xml). */
final class Portal {

    static final String ADDRESS = System.getenv("AVAL_PUBLIC_URL");

    private Portal() {}

    static URI at(String path) {
        return URI.create(ADDRESS + path);
    }
}
