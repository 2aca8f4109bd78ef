package org.aval.domain.privacy;

/**
 * What a notice is about to be written out from.
 *
 * @param missing how many of its items nothing is known about yet
 * @param contactKnown is somebody named who answers questions
 * @param gaps may it leave with items that a supplement completes
 * @param late is it the first one, after the moment that counts
 * @param lateTold are the reasons for that written
 * @param reasonTold are the reasons for a public notice written
 */
public record NoticeMatter(
        int missing, boolean contactKnown, boolean gaps, boolean late, boolean lateTold, boolean reasonTold) {}
