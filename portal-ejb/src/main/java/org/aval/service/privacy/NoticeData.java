package org.aval.service.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a notice tells, for a machine: the same words as on the paper. */
final class NoticeData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NoticeData() {}

    static String of(NoticeDraft draft, String language) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (DraftLine line : draft.lines()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("number", line.number());
            item.put("label", line.label());
            item.put("words", line.words());
            items.add(item);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("template", draft.template().code());
        file.put("version", draft.template().version());
        file.put("addressee", draft.addressee().name());
        file.put("phase", draft.phase());
        file.put("language", language);
        file.put("items", items);
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps of text are always JSON", impossible);
        }
    }
}
