package org.aval.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for the suite, the one of the operating system. Each story gets its own {@link Visits}, and fails when
 * any of its pages broke its own policy, wrote an error to the console or was answered by an error of the server.
 */
final class Chromium implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(Chromium.class);
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        Running running = story.getRoot().getStore(SPACE).getOrComputeIfAbsent(Running.class);
        return story.getStore(SPACE).getOrComputeIfAbsent(Visits.class, type -> running.visits(), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext story) {
        Visits visits = story.getStore(SPACE).get(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        if (story.getExecutionException().isPresent()) {
            visits.picture(story.getRequiredTestClass().getSimpleName() + "-" + story.getDisplayName());
            visits.close();
        } else {
            visits.close();
            visits.assertNoTrouble();
        }
    }

    /** A browser, which belongs to the thread that started it. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create();
        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));

        Visits visits() {
            return new Visits(browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
