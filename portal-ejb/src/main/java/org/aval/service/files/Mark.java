package org.aval.service.files;

/**
 * A picture the institution is known by, as it is served: written anew by the portal, never the file that was sent.
 *
 * @param type "image/png" or "image/svg+xml"
 * @param width in pixels, or in the drawing's own units
 */
public record Mark(String type, int width, int height, byte[] content) {

    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";
}
