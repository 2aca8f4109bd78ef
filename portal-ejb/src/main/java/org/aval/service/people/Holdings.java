package org.aval.service.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.service.shared.Columns;

/** Brings together what the registers hold about one person, in one statement. */
@Dependent
class Holdings {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<LinkedHashMap<String, Object>>> ROWS = new TypeReference<>() {};

    @PersistenceContext
    EntityManager em;

    List<Held> about(UUID person, Set<HeldRegister> registers, String language) {
        String question = registers.stream()
                .sorted()
                .map(register -> "select '" + register.name()
                        + "' as register, cast(coalesce(json_agg(t), '[]') as text) as held from ("
                        + register.question()
                        + ") t")
                .collect(Collectors.joining(" union all "));
        Query query = em.createNativeQuery(question, Tuple.class);
        Map<String, Object> values = Map.of("person", person, "language", language);
        values.forEach((name, value) -> {
            if (question.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        if (question.contains(":number")) {
            query.setParameter("number", number(person));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(Holdings::held).toList();
    }

    private String number(UUID person) {
        return (String) em.createNativeQuery("select staff_no from person where id = :id", String.class)
                .setParameter("id", person)
                .getSingleResult();
    }

    private static Held held(Tuple row) {
        try {
            List<LinkedHashMap<String, Object>> told = JSON.readValue(Columns.text(row, "held"), ROWS);
            return new Held(
                    Columns.constant(row, "register", HeldRegister.class),
                    told.stream().map(Holdings::known).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The fields that say something. */
    private static Map<String, String> known(Map<String, Object> record) {
        Map<String, String> known = new LinkedHashMap<>();
        record.forEach((field, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                known.put(field, value.toString());
            }
        });
        return known;
    }
}
