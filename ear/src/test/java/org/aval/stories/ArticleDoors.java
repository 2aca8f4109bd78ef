package org.aval.stories;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aval.domain.charters.ArticleWording;
import org.aval.policies.charters.CharterArchive;
import org.aval.policies.charters.Charters;
import org.aval.service.charters.ArticleComments;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.CharterExchange;
import org.aval.service.charters.CharterFiles;

/** The articles of a version in preparation, and whose pen it is: the owner of the policy has begun to write. */
final class ArticleDoors {

    private final ArticleEditing editing = Beans.find(ArticleEditing.class);

    /** The smallest document: one empty page. */
    private static final byte[] PDF =
            ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] SHIPPED = CharterArchive.write(Charters.edition("CHARTE-MS", "2.1.0"));

    private final CharterExchange exchange = Beans.find(CharterExchange.class);
    private final CharterFiles files = Beans.find(CharterFiles.class);
    private final ArticleComments comments = Beans.find(ArticleComments.class);
    private UUID remark;

    private ArticleDoors() {}

    static void into(Doors doors) {
        ArticleDoors here = new ArticleDoors();
        here.discussing(doors);
        here.filing(doors);
        doors.asks("ArticleEditing.read", () -> here.editing.read(draft()));
        doors.does("ArticleEditing.begin", () -> here.editing.begin(draft()));
        doors.does("ArticleEditing.takeOver", () -> here.editing.takeOver(draft()));
        doors.does("ArticleEditing.release", here::begun, () -> here.editing.release(draft()));
        doors.asks(
                "ArticleEditing.save",
                here::begun,
                () -> here.editing.save(draft(), "A5", here.revision(), ArticleWording.empty()));
        doors.asks("ArticleEditing.add", here::begun, () -> here.editing.add(draft()));
        doors.does("ArticleEditing.remove", here::begun, () -> here.editing.remove(draft(), "A5", here.revision()));
        doors.does("ArticleEditing.move", here::begun, () -> here.editing.move(draft(), "A5", true));
    }

    private void discussing(Doors doors) {
        doors.asks("ArticleComments.list", this::remarked, () -> comments.list(draft()));
        doors.asks("ArticleComments.say", () -> comments.say(draft(), "A5", "Et les mineurs ?"));
        doors.asks("ArticleComments.answer", this::remarked, () -> comments.answer(remark, "Voir A5.2."));
        doors.does("ArticleComments.settle", this::remarked, () -> comments.settle(remark));
    }

    private void filing(Doors doors) {
        doors.asks("CharterExchange.export", () -> exchange.export(draft()));
        doors.asks("CharterExchange.take", this::begun, () -> exchange.take(draft(), SHIPPED));
        doors.does("CharterFiles.attach", this::begun, () -> files.attach(draft(), "fr", "texte.pdf", PDF));
        doors.does("CharterFiles.detach", this::attached, () -> files.detach(draft()));
        doors.asks("CharterFiles.list", this::attached, () -> files.list(draft()));
        doors.asks("CharterFiles.read", this::attached, () -> files.read(draft(), "fr"));
    }

    private void attached() {
        CallerKind.OWNER.surely(() -> {
            editing.begin(draft());
            files.attach(draft(), "fr", "texte.pdf", PDF);
            return "attached";
        });
    }

    private void remarked() {
        remark = CallerKind.LEGAL.surely(() -> comments.say(draft(), "A5", "Et les mineurs ?"));
    }

    private void begun() {
        CallerKind.OWNER.surely(() -> {
            editing.begin(draft());
            return "begun";
        });
    }

    private int revision() {
        return Integer.parseInt(
                Tables.value("select revision::text from article where version_id = ? and code = 'A5'", draft()));
    }

    private static UUID draft() {
        return Tables.id("select id from charter_version where number = '3.0.0'");
    }
}
