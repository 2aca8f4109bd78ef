package org.aval.stories;

import java.io.File;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A tiny war beside the finished EAR, which is in the server already: it carries one test class, sees the EAR's classes
 * and calls its registers.
 */
public final class Guest {

    private static final String DEPENDENCIES =
            """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.portal.ear" export="true"/>
                  <module name="deployment.portal.ear.portal-ejb.jar"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;
    private static final String BEANS =
            """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private Guest() {}

    /** The war of a test class, with the other classes it uses. */
    public static WebArchive war(Class<?> test, Class<?>... companions) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClasses(test, As.class, Guest.class)
                .addClasses(companions)
                .addAsLibraries(libraries())
                .addAsWebInfResource(new StringAsset(DEPENDENCIES), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static File[] libraries() {
        return Stream.of(Assertions.class)
                .map(type -> new File(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .toArray(File[]::new);
    }
}
