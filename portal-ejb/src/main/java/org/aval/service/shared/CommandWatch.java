package org.aval.service.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.PersonCard.Absent;
import org.jspecify.annotations.Nullable;

/** Stands around every command and writes its line: no register has to think of it, and none can forget it. */
@Command
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CommandWatch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CommandJournal journal;

    @Inject
    transient Caller caller;

    @Inject
    transient CallerMemory memory;

    /** The call, and its line. */
    @AroundInvoke
    public @Nullable Object watch(InvocationContext call) throws Exception {
        try {
            Object outcome = call.proceed();
            journal.done(line(call, CommandOutcome.DONE, ""));
            return outcome;
        } catch (Refusal no) {
            journal.notDone(line(
                    call, CommandOutcome.REFUSED, Objects.toString(no.verdict().why(), "")));
            throw no;
        } catch (EJBAccessException closed) {
            journal.notDone(line(call, CommandOutcome.REFUSED, "audit.closed"));
            throw closed;
        } catch (Exception broken) {
            journal.notDone(line(call, CommandOutcome.FAILED, broken.getClass().getSimpleName()));
            throw broken;
        }
    }

    private CommandLine line(InvocationContext call, CommandOutcome outcome, String why) {
        return new CommandLine(
                nameOf(call.getMethod()),
                caller.login().toUpperCase(Locale.ROOT),
                onBehalfOf(call.getMethod()),
                recordOf(call.getParameters()),
                outcome,
                why);
    }

    /** The person in whose place the caller was let in; empty when the caller has the right of their own. */
    private String onBehalfOf(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed open = own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        PersonCard card = memory.recall(caller.login());
        return open == null || card == null
                ? ""
                : card.inPlaceOf(Set.of(open.value())).map(Absent::staffNo).orElse("");
    }

    /** "attestations.SigningDesk.sign": the word of the house, the register, the verb. */
    public static String nameOf(Method method) {
        Class<?> register = method.getDeclaringClass();
        String home = register.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "." + register.getSimpleName() + "." + method.getName();
    }

    /** A command names its record first. */
    private static @Nullable UUID recordOf(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof UUID record ? record : null;
    }
}
