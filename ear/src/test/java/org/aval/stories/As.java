package org.aval.stories;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** In the server: does something as somebody. */
public final class As {

    /** The password of every account of the sample institution. */
    public static final String PASSWORD = "val-boreal";

    private static final Map<String, SecurityIdentity> KNOWN = new ConcurrentHashMap<>();

    private As() {}

    /** As somebody who signs in for real, once: number and password, roles from the portal's own registers. */
    public static <T> T signedIn(String login, Callable<T> work) throws Exception {
        return KNOWN.computeIfAbsent(login, number -> signIn(number, PASSWORD)).runAs(work);
    }

    /** Signs in for real. @throws SecurityException when the realm refuses */
    public static SecurityIdentity signIn(String login, String password) {
        try {
            return SecurityDomain.getCurrent().authenticate(login, new PasswordGuessEvidence(password.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException("the realm does not answer", e);
        }
    }

    /** As anybody with any roles, no account needed. */
    public static <T> T anybody(String login, Set<String> roles, Callable<T> work) throws Exception {
        SecurityIdentity who = SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(login))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        return who.runAs(work);
    }
}
