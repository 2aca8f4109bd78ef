package org.aval.web.registers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.service.registers.Kept;
import org.aval.service.registers.RegisterChoices;
import org.aval.service.registers.SavedView;
import org.aval.web.shared.Here;

/** A register as its reader keeps it: the columns shown and the views. */
@Named("registerTable")
@RequestScoped
public class RegisterTable {

    /** All rows, also where the register opens with a view. */
    public static final String ALL = "view=all";

    @Inject
    RegisterChoices choices;

    @Inject
    Here here;

    private final Map<String, Kept> read = new HashMap<>();
    private final Map<String, Map<String, Boolean>> shown = new HashMap<>();

    /** Before the page is written: the bare address of the register leads to the view it opens with, if there is one. */
    public void open(String register) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (here.getQuery().isEmpty() && !faces.isPostback()) {
            for (SavedView view : kept(register).views()) {
                if (view.opens()) {
                    ExternalContext outside = faces.getExternalContext();
                    outside.redirect(to(view));
                }
            }
        }
    }

    /** The columns to write: for use in EL, #{shown.TITLE}. */
    public Map<String, Boolean> shown(String register, List<? extends RegisterColumn<?>> columns) {
        return shown.computeIfAbsent(register, word -> {
            Set<String> chosen = kept(word).columns();
            return columns.stream().collect(Collectors.toMap(RegisterColumn::name, column -> isShown(column, chosen)));
        });
    }

    /** The reader's views of the register, by name. */
    public List<SavedView> views(String register) {
        return kept(register).views();
    }

    /** Is there a view to read, or one to keep? */
    public boolean hasViews(String register) {
        return isNew(register) || !views(register).isEmpty();
    }

    /** Where a view is read. */
    public String to(SavedView view) {
        return here.getPath() + "?" + (view.query().isEmpty() ? ALL : view.query());
    }

    /** Is this the view on the page? */
    public boolean isHere(SavedView view) {
        return view.query().isEmpty() ? isAll() : view.query().equals(here.getUnpaged());
    }

    /** Is the register on the page neither narrowed nor a view? */
    public boolean isAll() {
        return here.getUnpaged().isEmpty() || here.getUnpaged().equals(ALL);
    }

    /** Is there something to keep: filters that are not a view yet? */
    public boolean isNew(String register) {
        return !isAll() && views(register).stream().noneMatch(this::isHere);
    }

    /** This address as a parameter of another one. */
    public String getBack() {
        String query = here.getUnpaged();
        return URLEncoder.encode(here.getPath() + (query.isEmpty() ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    private Kept kept(String register) {
        return read.computeIfAbsent(register, choices::read);
    }

    private static boolean isShown(RegisterColumn<?> column, Set<String> chosen) {
        if (chosen == null || !column.isOptional()) {
            return column.showing() != Showing.ON_REQUEST;
        }
        return chosen.contains(column.name());
    }
}
