package org.aval.service.exhibits;

/** A page that was painted anew, as a PNG picture. */
record Picture(int width, int height, byte[] png) {}
