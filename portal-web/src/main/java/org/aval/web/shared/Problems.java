package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** What is missing on this form, in the order of the page, each with the field it belongs to. */
@Named("problems")
@RequestScoped
public class Problems {

    /** One line of the summary: the field, and what to do about it. */
    public record Problem(String target, String text) {}

    @Inject
    Texts texts;

    public List<Problem> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(faces.getClientIdsWithMessages(), Spliterator.ORDERED),
                        false)
                .filter(Objects::nonNull)
                .flatMap(field -> faces.getMessageList(field).stream()
                        .map(FacesMessage::getSummary)
                        .map(text -> new Problem(field, text)))
                .toList();
    }

    public String getTitle() {
        return texts.of("shared.problems", getList().size());
    }
}
