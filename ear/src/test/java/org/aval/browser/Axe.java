package org.aval.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe finds on a page, all its rules, in light and in dark. */
final class Axe {

    private Axe() {}

    static List<String> faults(Page page) {
        Object before = page.evaluate("document.documentElement.dataset.mode");
        List<String> faults =
                Stream.of("light", "dark").flatMap(mode -> faults(page, mode)).toList();
        page.evaluate("mode => { document.documentElement.dataset.mode = mode }", before);
        return faults;
    }

    static Stream<String> faults(Page page, String mode) {
        page.evaluate("mode => { document.documentElement.dataset.mode = mode }", mode);
        AxeRunOptions onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        // legacy: in this window; the pages have no frames, for which axe would open another
        return new AxeBuilder(page)
                .options(onlyFaults).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> mode + " " + rule.getId() + ": " + where(rule))
                        .toList()
                        .stream();
    }

    private static String where(Rule rule) {
        return rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
