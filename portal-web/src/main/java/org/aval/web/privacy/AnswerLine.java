package org.aval.web.privacy;

import java.io.Serializable;
import java.util.Map;

/** Something that is written with the answer to the question of the law. */
public class AnswerLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String label;
    private final String help;
    private String words;

    AnswerLine(String code, String label, String help) {
        this.code = code;
        this.label = label;
        this.help = help;
    }

    AnswerLine with(Map<String, String> written) {
        words = written.get(code);
        return this;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
