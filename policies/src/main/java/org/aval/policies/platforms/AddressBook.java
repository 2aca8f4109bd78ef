package org.aval.policies.platforms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;
import org.jspecify.annotations.Nullable;

/** Reads the address of an account as people paste it: with or without "https://", with what they were just looking at. */
public final class AddressBook {

    private static final String FILE = "platforms/platforms.json";

    private static final int LONGEST = 400;

    private static final Pattern SUBDOMAIN =
            Pattern.compile("^(?:www|m|mobile|[a-z]{2}|[a-z]{2}-[a-z]{2})\\.(?=[^.]+\\.[^.]+)");

    private static final Once<List<PlatformCard>> CARDS =
            new Once<>(() -> List.copyOf(PolicyFile.json(FILE, new TypeReference<ArrayList<PlatformCard>>() {})));

    private AddressBook() {}

    /** Every platform whose addresses are known. */
    public static List<PlatformCard> platforms() {
        return CARDS.get();
    }

    /** What is known of a platform, if anything. */
    public static Optional<PlatformCard> platform(String constant) {
        return platforms().stream()
                .filter(card -> card.platform().equals(constant))
                .findFirst();
    }

    /**
     * The account at this address.
     *
     * @param site the constant of the platform where the address is a site of its own (a blog, a forum); null to ask the
     *     address itself
     * @throws RefusedAddressException when it is none that the portal could keep
     */
    public static AccountAddress read(String pasted, @Nullable String site) throws RefusedAddressException {
        URI uri = uri(pasted.strip());
        String host = host(uri);
        String path = path(uri);
        if (LookAlikes.isMixed(path.replaceAll("[^\\p{L}\\p{N}]", ""))) {
            throw new RefusedAddressException(AddressFault.LOOKS_ALIKE);
        }
        Optional<PlatformCard> card = byHost(host);
        if (card.isPresent()) {
            return account(card.get(), host, path);
        }
        if (looksKnown(host)) {
            throw new RefusedAddressException(AddressFault.LOOKS_ALIKE);
        }
        if (site == null) {
            throw new RefusedAddressException(AddressFault.UNKNOWN_PLATFORM);
        }
        String place = (host + path).replaceAll("/+$", "");
        return new AccountAddress(site, place, "https://" + place);
    }

    private static AccountAddress account(PlatformCard card, String host, String path) throws RefusedAddressException {
        for (String form : card.paths()) {
            Matcher found = Pattern.compile(form + "/?").matcher(path);
            if (found.matches() && !isReserved(card, found.group("handle"))) {
                String handle = found.group("handle");
                String address = card.address().replace("{host}", host).replace("{handle}", handle);
                boolean several = card.address().contains("{host}");
                return new AccountAddress(card.platform(), several ? handle + "@" + host : handle, address);
            }
        }
        throw new RefusedAddressException(AddressFault.NO_ACCOUNT);
    }

    private static boolean isReserved(PlatformCard card, String handle) {
        return card.reserved().contains(handle.toLowerCase(Locale.ROOT));
    }

    private static URI uri(String pasted) throws RefusedAddressException {
        String whole = pasted.contains("://") ? pasted : "https://" + pasted;
        try {
            URI uri = new URI(whole.replace(" ", "%20"));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || pasted.length() > LONGEST || uri.getRawAuthority() == null || uri.getUserInfo() != null) {
                throw new RefusedAddressException(AddressFault.NO_ADDRESS);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new RefusedAddressException(AddressFault.NO_ADDRESS);
        }
    }

    /** The host as people read it: in the letters of its language, without the beginning that all platforms understand. */
    private static String host(URI uri) throws RefusedAddressException {
        String authority = Objects.requireNonNull(uri.getRawAuthority()).replaceAll(":\\d*$", "");
        String host = IDN.toUnicode(decoded(authority)).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (!host.matches("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+")) {
            throw new RefusedAddressException(AddressFault.NO_ADDRESS);
        }
        return byHost(host).isPresent() ? host : SUBDOMAIN.matcher(host).replaceFirst("");
    }

    private static String path(URI uri) {
        String path = decoded(Objects.requireNonNullElse(uri.getRawPath(), ""));
        String query = uri.getRawQuery();
        return query != null && query.matches("id=\\d+(&.*)?") ? path + "?" + query.replaceAll("&.*", "") : path;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return raw;
        }
    }

    private static Optional<PlatformCard> byHost(String host) {
        return platforms().stream().filter(card -> card.hosts().contains(host)).findFirst();
    }

    /** A host that is no platform's, and that a reader takes for one. */
    private static boolean looksKnown(String host) {
        String look = LookAlikes.look(host);
        return LookAlikes.isMixed(host.replaceAll("[^\\p{L}\\p{N}]", ""))
                || platforms().stream().flatMap(card -> card.hosts().stream()).anyMatch(known -> LookAlikes.look(known)
                        .equals(look));
    }
}
