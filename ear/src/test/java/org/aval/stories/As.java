package org.aval.stories;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** In the server: does something as somebody. */
public final class As {

    private As() {}

    /** As somebody who signs in for real: number and password, roles from the portal's own registers. */
    public static <T> T signedIn(String login, String password, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(login, new PasswordGuessEvidence(password.toCharArray()))
                .runAs(work);
    }

    /** As anybody with any roles, no account needed. */
    public static <T> T anybody(String login, Set<String> roles, Callable<T> work) throws Exception {
        SecurityIdentity who = SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(login))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        return who.runAs(work);
    }
}
