package org.aval.policies.packs;

import java.util.List;

/** What chapters are made of. */
public sealed interface PackBlock {

    /** A title inside a chapter. */
    record Heading(PackText text) implements PackBlock {}

    /** Paragraphs and lists in Markdown; {@code [^id]} refers to a note of the chapter. */
    record Prose(PackText markdown) implements PackBlock {}

    /** Numbered duties: each a label such as A5.2 and its words in Markdown. */
    record Clauses(List<Clause> clauses) implements PackBlock {
        public Clauses {
            clauses = List.copyOf(clauses);
        }
    }

    /** One duty under its label. */
    record Clause(String label, PackText markdown) {}

    /** Facts in rows: what each is called, what it says. */
    record Facts(List<Fact> facts) implements PackBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One fact. */
    record Fact(PackText label, PackText value) {}

    /** A table; its headers are repeated on every page it takes. Cells are plain text. */
    record Table(PackText caption, List<PackText> headers, List<List<PackText>> rows) implements PackBlock {
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Something set apart in a box: a title, which may be empty, and Markdown. */
    record Note(PackText title, PackText markdown) implements PackBlock {}

    /** Somebody's or a text's own words, in Markdown, and where they come from, which may be empty. */
    record Quote(PackText markdown, PackText source) implements PackBlock {}

    /** Things to tick by hand, in Markdown. */
    record CheckList(List<PackText> items) implements PackBlock {
        public CheckList {
            items = List.copyOf(items);
        }
    }

    /** A passage with what came and what went, for a comparison of two texts. */
    record Changes(PackText label, List<Change> words) implements PackBlock {
        public Changes {
            words = List.copyOf(words);
        }
    }

    /** Words of a comparison that are set alike. */
    record Change(PackText text, Mark mark) {}

    /** How words of a comparison are set. */
    enum Mark {
        PLAIN,
        ADDED,
        REMOVED
    }

    /** A picture (PNG or JPEG) and what it shows, in words: without them the press refuses it. */
    record Picture(byte[] bytes, PackText alternative, PackText caption) implements PackBlock {
        public Picture {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** An empty frame to write, stamp or glue something in. */
    record Space(PackText label, int millimetres) implements PackBlock {}

    /** What follows begins on a new page. */
    record PageBreak() implements PackBlock {}
}
