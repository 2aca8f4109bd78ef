package org.aval.service.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.aval.service.files.Mark;

/** Hands out marks to everybody, the sign-in page included. */
@Stateless
@PermitAll
public class MarkDesk {

    @PersistenceContext
    EntityManager em;

    /** The mark that contains this (SHA-256), also one the institution showed before: pages in print may name it. */
    public Optional<Mark> find(String sha256) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select type, width, height, content from mark where sha256 = :sha256", Tuple.class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream()
                .map(row -> new Mark(
                        row.get("type", String.class),
                        row.get("width", Integer.class),
                        row.get("height", Integer.class),
                        row.get("content", byte[].class)))
                .findFirst();
    }
}
