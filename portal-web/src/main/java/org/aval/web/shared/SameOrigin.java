package org.aval.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Was a post sent by a page of the portal itself? Browsers say so, and no page elsewhere can change what they say. */
public final class SameOrigin {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameOrigin() {}

    /** Judged by Sec-Fetch-Site, by Origin in browsers that do not send it; SameSite cookies stand behind both. */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
