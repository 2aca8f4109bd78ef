package org.aval.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.NoResultException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.shared.Refusal;

/**
 * What a page throws becomes the right answer: not yours is 403, not there is 404, an old page is 409 or loaded again,
 * and what nobody expected is logged with the name of its request.
 */
public class Failures extends ExceptionHandlerFactory {

    private static final Logger LOG = System.getLogger("org.aval.failures");

    public Failures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queue =
                    getUnhandledExceptionQueuedEvents().iterator();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (queue.hasNext() && !faces.getExternalContext().isResponseCommitted()) {
                answer(faces, queue.next().getContext().getException());
                queue.remove();
                faces.responseComplete();
            } else {
                super.handle();
            }
        }

        private static void answer(FacesContext faces, Throwable failure) {
            if (has(failure, ViewExpiredException.class)) {
                reopen(faces);
            } else if (find(failure, Refusal.class) instanceof Refusal no) {
                Trouble.refused(request(faces), no.verdict());
                outside(faces, answer -> answer.responseSendError(Trouble.status(no.verdict()), null));
            } else if (has(failure, EJBAccessException.class)) {
                outside(faces, answer -> answer.responseSendError(HttpServletResponse.SC_FORBIDDEN, null));
            } else if (has(failure, NoResultException.class) || has(failure, EntityNotFoundException.class)) {
                outside(faces, answer -> answer.responseSendError(HttpServletResponse.SC_NOT_FOUND, null));
            } else {
                HttpServletRequest request = request(faces);
                LOG.log(Level.ERROR, "request=" + RequestId.of(request) + " failed", failure);
                RequestLine.failed(request, failure);
                outside(faces, answer -> answer.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null));
            }
        }

        /** A script's post is answered by loading the page again; a reader's own post by saying what happened. */
        private static void reopen(FacesContext faces) {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                outside(faces, answer -> answer.redirect(Addresses.whole(request(faces))));
            } else {
                outside(faces, answer -> answer.responseSendError(HttpServletResponse.SC_CONFLICT, null));
            }
        }

        private static HttpServletRequest request(FacesContext faces) {
            return (HttpServletRequest) faces.getExternalContext().getRequest();
        }

        private static void outside(FacesContext faces, Answer answer) {
            try {
                answer.to(faces.getExternalContext());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean has(Throwable failure, Class<? extends Throwable> type) {
            return find(failure, type) != null;
        }

        private static Throwable find(Throwable failure, Class<? extends Throwable> type) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .filter(type::isInstance)
                    .findFirst()
                    .orElse(null);
        }
    }

    private interface Answer {
        void to(ExternalContext outside) throws IOException;
    }
}
