package org.aval.service.files;

import java.util.Set;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.domain.shared.Verdict;
import org.aval.policies.charters.PdfFile;
import org.aval.policies.charters.RefusedPdfException;

/**
 * A file that somebody sent and that may be kept: pictures painted anew, so that nothing of what cameras and programs note
 * stays in them; drawings without anything that runs or loads; PDF without anything that runs, hides or is locked.
 *
 * @param content what is kept
 * @param sentSha256 of what arrived: by it the sender recognises the file
 */
public record Upload(FileType type, byte[] content, String sentSha256) {

    /** The largest file that is looked at. */
    public static final int LARGEST = 8 << 20;

    /** Looks into a file. @throws Refusal with what is wrong with it */
    public static Upload of(byte[] sent, Set<FileType> allowed) {
        Verdict.unless(sent.length == 0, "files.missing")
                .and(() -> Verdict.unless(sent.length > LARGEST, "files.tooLarge", LARGEST >> 20))
                .orRefuse();
        FileType type = FileType.of(sent).filter(allowed::contains).orElseThrow(() -> neither(allowed));
        byte[] content =
                switch (type) {
                    case PNG, JPEG -> Pixels.again(sent, type);
                    case SVG -> drawn(sent);
                    case PDF -> printed(sent);
                };
        return new Upload(type, content, Sha256.of(sent));
    }

    private static Refusal neither(Set<FileType> allowed) {
        return new Refusal("files.neither", allowed.stream().sorted().toList());
    }

    private static byte[] drawn(byte[] sent) {
        byte[] content = DrawnMark.read(sent).content();
        Repeats.check(content);
        return content;
    }

    private static byte[] printed(byte[] sent) {
        try {
            PdfFile.of(sent);
            return sent;
        } catch (RefusedPdfException no) {
            throw new Refusal("charters.file.refused", no.fault());
        }
    }
}
