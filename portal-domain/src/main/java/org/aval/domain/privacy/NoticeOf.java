package org.aval.domain.privacy;

/**
 * Which notice it is.
 *
 * @param template the code of the template it was written out from
 * @param version of that template
 * @param language of the paper
 */
public record NoticeOf(Addressee addressee, String template, String version, String language) {}
