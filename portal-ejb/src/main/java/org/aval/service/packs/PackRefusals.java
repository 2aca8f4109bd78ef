package org.aval.service.packs;

import org.aval.domain.shared.Refusal;
import org.aval.policies.packs.PackFault;

/** What the press could not set, as a refusal in the words of the portal. */
final class PackRefusals {

    private static final System.Logger LOG = System.getLogger(PackRefusals.class.getName());

    private PackRefusals() {}

    /** A broken template is told to the operator too, by its file and line: nobody else can mend it. */
    static Refusal of(PackFault fault) {
        if (fault.key() == PackFault.Key.TEMPLATE) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a template of packs cannot be read: {0}",
                    String.join(
                            ":",
                            fault.details()
                                    .subList(0, Math.min(2, fault.details().size()))));
        }
        return switch (fault.key()) {
            case TEMPLATE -> new Refusal("packs.brokenTemplate");
            case COLOUR -> new Refusal("packs.unreadableColour");
            case PICTURE -> new Refusal("packs.pictureWithoutWords");
            case PICTURE_UNREADABLE -> new Refusal("packs.unreadablePicture");
            case NOTE -> new Refusal("packs.noteWithoutSource");
            case LANGUAGE -> new Refusal("packs.unknownLanguage");
            case ATTACHMENT -> new Refusal("packs.sameAttachment");
        };
    }
}
