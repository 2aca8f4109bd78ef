package org.aval.policies.platforms;

/** What was pasted is not the address of an account. */
public class RefusedAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    private final AddressFault fault;

    RefusedAddressException(AddressFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public AddressFault fault() {
        return fault;
    }
}
