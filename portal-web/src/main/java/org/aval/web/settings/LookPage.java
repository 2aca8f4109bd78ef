package org.aval.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.aval.domain.settings.Colour;
import org.aval.domain.settings.Shade;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.settings.LookSettings;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.InstitutionLook;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** settings/look.xhtml: the institution's colour and its mark. */
@Named("lookPage")
@ViewScoped
public class LookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The house's own colours, which an institution wears until it chooses. */
    private static final String LIGHT = "#0b5372";

    private static final String DARK = "#8fcbe8";

    /** A larger file is not even read; the reader of marks says the same of a smaller one. */
    private static final int READ_AT_MOST = (1 << 20) + 1;

    @Inject
    LookSettings settings;

    @Inject
    InstitutionDesk desk;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private String light;
    private String dark;
    private int version;
    private transient Part file;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (light == null) {
            version = settings.version();
            desk.refresh();
            InstitutionLook look = desk.read().look();
            light = look.light() == null ? LIGHT : look.light();
            dark = look.dark() == null ? DARK : look.dark();
        }
    }

    /** Wears the colours, or says beside each why people could not read it. */
    public String wear() {
        boolean readable = readable(Shade.LIGHT, light, "light") & readable(Shade.DARK, dark, "dark");
        return readable ? done("settings.colour.done", () -> settings.wear(told(light), told(dark), version)) : null;
    }

    private boolean readable(Shade shade, String written, String field) {
        Verdict verdict = LookSettings.verdict(shade, told(written));
        if (!verdict.granted()) {
            answers.refused(verdict, field);
        }
        return verdict.granted();
    }

    /** Shows the mark, or says what is wrong with the file. */
    public String show() {
        return done("settings.mark.sent", () -> settings.show(content(), version));
    }

    /** Shows the house's own mark again. */
    public String hide() {
        return done("settings.mark.hidden", () -> settings.hide(version));
    }

    private String done(String key, Runnable change) {
        try {
            change.run();
        } catch (Refusal no) {
            boolean overtaken = "shared.changedMeanwhile".equals(no.verdict().why());
            answers.refused(no.verdict(), overtaken ? "" : "file");
            return null;
        }
        desk.refresh();
        answers.done(key);
        answers.keep();
        return "/settings/look?faces-redirect=true";
    }

    private byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(READ_AT_MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contrast of what is written now, in words; nothing when it is no colour. */
    public String contrast(String shade, String written) {
        return Colour.isWritten(told(written))
                ? texts.of(
                        "settings.colour.contrast", floor(Shade.valueOf(shade).contrast(Colour.of(told(written)))))
                : "";
    }

    private static double floor(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    /** Ground, surface and raised of a mode, for the script that measures while somebody types. */
    public String grounds(String shade) {
        return String.join(
                " ",
                Shade.valueOf(shade).grounds().stream().map(Colour::toString).toList());
    }

    private static String told(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    public String getDark() {
        return dark;
    }

    public void setDark(String dark) {
        this.dark = dark;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
