package org.aval.domain.charters;

import java.io.Serializable;

/**
 * How long before it comes into force a version is published, and why so long.
 *
 * @param days at least so many
 */
public record Notice(int days, NoticeReason why) implements Serializable {

    /**
     * The notice of a version.
     *
     * @param usual how long the institution gives people to get to know a text
     * @param annexed how long the law asks for when the text is annexed to the internal rules of a private employer
     */
    public static Notice of(ChangeType change, boolean isAnnexed, int usual, int annexed) {
        Notice house = change == ChangeType.EDITORIAL
                ? new Notice(0, NoticeReason.EDITORIAL)
                : new Notice(usual, NoticeReason.USUAL);
        return isAnnexed && annexed >= house.days() ? new Notice(annexed, NoticeReason.ANNEXED) : house;
    }
}
