package org.aval.browser;

/** Who opens which address; the answer's status where it is not 200. */
record Stop(String staffNo, String address, int status) {

    Stop(String staffNo, String address) {
        this(staffNo, address, 200);
    }

    String page() {
        return address.replaceFirst("[?].*", "").replaceFirst("^/verify/.*", "/verify");
    }
}
