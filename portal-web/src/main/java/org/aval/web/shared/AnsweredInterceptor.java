package org.aval.web.shared;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import org.aval.domain.shared.Refusal;

/** Turns what came of a use case into an answer to the reader. */
@Answered
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AnsweredInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CHANGED_MEANWHILE = "shared.changedMeanwhile";

    @Inject
    Texts texts;

    @Inject
    Answers answers;

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        Answered words = call.getMethod().getAnnotation(Answered.class);
        try {
            Object outcome = call.proceed();
            answers.done(words.value());
            if (outcome instanceof String to && to.contains("faces-redirect=true")) {
                answers.keep();
            }
            return outcome;
        } catch (Refusal no) {
            refuse(no, words.field());
            return null;
        } catch (EJBException lost) {
            if (lost.getCause() instanceof OptimisticLockException) {
                answers.overtaken();
                return null;
            }
            throw lost;
        }
    }

    private void refuse(Refusal no, String field) {
        if (CHANGED_MEANWHILE.equals(no.verdict().why())) {
            answers.overtaken();
        } else {
            answers.refused(texts.why(no.verdict()), field);
        }
    }
}
