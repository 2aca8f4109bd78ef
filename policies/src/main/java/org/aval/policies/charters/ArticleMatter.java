package org.aval.policies.charters;

import java.util.List;

/** What stands before the text of an article's file. */
record ArticleMatter(String code, String title, boolean mandatory, List<String> catalogue, List<String> codeOfEthics) {

    /** Whether both name the same article; the title alone is translated. */
    boolean sameArticle(ArticleMatter other) {
        return code.equals(other.code)
                && mandatory == other.mandatory
                && catalogue.equals(other.catalogue)
                && codeOfEthics.equals(other.codeOfEthics);
    }
}
