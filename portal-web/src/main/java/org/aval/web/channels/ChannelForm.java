package org.aval.web.channels;

import java.io.Serializable;
import org.aval.domain.channels.ChannelTerms;
import org.aval.domain.channels.ChannelUse;
import org.aval.domain.channels.DataClass;
import org.aval.domain.channels.Encryption;
import org.aval.domain.channels.Platform;

/** What somebody types about a messaging channel. */
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Platform platform;
    private ChannelUse used;
    private DataClass dataClass;
    private Encryption encryption;
    private String identityCheck;
    private String accepted;
    private String excluded;
    private String responseTime;
    private String recordKeeping;
    private String noticeFr;
    private String noticeEn;
    private String assessmentRef;

    ChannelTerms terms() {
        return new ChannelTerms(
                platform,
                used,
                dataClass,
                encryption,
                text(identityCheck),
                text(accepted),
                text(excluded),
                text(responseTime),
                text(recordKeeping),
                text(noticeFr),
                text(noticeEn),
                text(assessmentRef));
    }

    void tell(ChannelTerms terms) {
        platform = terms.platform();
        used = terms.used();
        dataClass = terms.dataClass();
        encryption = terms.encryption();
        identityCheck = terms.identityCheck();
        accepted = terms.accepted();
        excluded = terms.excluded();
        responseTime = terms.responseTime();
        recordKeeping = terms.recordKeeping();
        noticeFr = terms.noticeFr();
        noticeEn = terms.noticeEn();
        assessmentRef = terms.assessmentRef();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public ChannelUse getUsed() {
        return used;
    }

    public void setUsed(ChannelUse used) {
        this.used = used;
    }

    public DataClass getDataClass() {
        return dataClass;
    }

    public void setDataClass(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    public Encryption getEncryption() {
        return encryption;
    }

    public void setEncryption(Encryption encryption) {
        this.encryption = encryption;
    }

    public String getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(String identityCheck) {
        this.identityCheck = identityCheck;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public String getExcluded() {
        return excluded;
    }

    public void setExcluded(String excluded) {
        this.excluded = excluded;
    }

    public String getResponseTime() {
        return responseTime;
    }

    public void setResponseTime(String responseTime) {
        this.responseTime = responseTime;
    }

    public String getRecordKeeping() {
        return recordKeeping;
    }

    public void setRecordKeeping(String recordKeeping) {
        this.recordKeeping = recordKeeping;
    }

    public String getNoticeFr() {
        return noticeFr;
    }

    public void setNoticeFr(String noticeFr) {
        this.noticeFr = noticeFr;
    }

    public String getNoticeEn() {
        return noticeEn;
    }

    public void setNoticeEn(String noticeEn) {
        this.noticeEn = noticeEn;
    }

    public String getAssessmentRef() {
        return assessmentRef;
    }

    public void setAssessmentRef(String assessmentRef) {
        this.assessmentRef = assessmentRef;
    }
}
