package org.aval.policies.seal;

/** A file that goes into the paper before it is sealed. */
public record Attached(String name, String mediaType, String description, byte[] content) {}
