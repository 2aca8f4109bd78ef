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
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.aval.domain.shared.Refusal;

/** What a page throws becomes the right answer: not yours is 403, not there is 404, an old page is loaded again. */
public class Failures extends ExceptionHandlerFactory {

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
            Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
            if (queue.hasNext()) {
                Throwable failure = queue.next().getContext().getException();
                FacesContext faces = FacesContext.getCurrentInstance();
                if (answered(faces, failure)) {
                    queue.remove();
                    faces.responseComplete();
                    return;
                }
            }
            super.handle();
        }

        private static boolean answered(FacesContext faces, Throwable failure) {
            if (faces.getExternalContext().isResponseCommitted()) {
                return false;
            }
            if (find(failure, ViewExpiredException.class).isPresent()) {
                return reloaded(faces);
            }
            if (find(failure, EJBAccessException.class).isPresent() || find(failure, Refusal.class).isPresent()) {
                return sent(faces, HttpServletResponse.SC_FORBIDDEN);
            }
            boolean missing = find(failure, NoResultException.class).isPresent()
                    || find(failure, EntityNotFoundException.class).isPresent();
            return missing && sent(faces, HttpServletResponse.SC_NOT_FOUND);
        }

        private static boolean reloaded(FacesContext faces) {
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                return false;
            }
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            String query = request.getQueryString();
            return sent(faces, request.getRequestURI() + (query == null ? "" : "?" + query));
        }

        private static boolean sent(FacesContext faces, int status) {
            return outside(faces, answer -> answer.responseSendError(status, null));
        }

        private static boolean sent(FacesContext faces, String address) {
            return outside(faces, answer -> answer.redirect(address));
        }

        private static boolean outside(FacesContext faces, Answer answer) {
            try {
                answer.to(faces.getExternalContext());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
            return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst();
        }
    }

    private interface Answer {
        void to(ExternalContext outside) throws IOException;
    }
}
