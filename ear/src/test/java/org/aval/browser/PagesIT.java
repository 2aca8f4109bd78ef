package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.stories.Addresses;
import org.junit.jupiter.api.Test;

/**
 * Every page, in both languages, in light and dark, on a desk and on a phone: axe finds nothing, nothing is wider than
 * the phone, no policy is broken, no script fails, no answer is an error.
 */
@Story
class PagesIT {

    private static final int BROWSERS = 2;

    /** What stands out of the screen on the right, when the page can be scrolled there. */
    private static final String WIDER =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ['page', ...[...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3).map(e => e.tagName + '.' + e.className)]""";

    /** Several browsers at once, each for some of the people: the walk is the longest of all stories. */
    @Test
    void every_page_is_readable_by_everybody_in_either_language() {
        List<List<Stop>> routes = Stops.all().stream().collect(Collectors.groupingBy(Stop::staffNo)).values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();

        List<String> faults = IntStream.range(0, BROWSERS)
                .mapToObj(turn -> IntStream.range(0, routes.size())
                        .filter(place -> place % BROWSERS == turn)
                        .mapToObj(routes::get)
                        .toList())
                .map(share -> CompletableFuture.supplyAsync(() -> tour(share)))
                .toList()
                .stream()
                .flatMap(tour -> tour.join().stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    /** One after the other: who signs in brings their own language, and choosing another one changes it. */
    private static List<String> tour(List<List<Stop>> routes) {
        try (Chromium.Running own = new Chromium.Running()) {
            Visits visits = own.visits();
            List<String> faults = Stream.of("fr", "en")
                    .flatMap(language -> routes.stream().flatMap(route -> walk(visits, route, language)))
                    .toList();
            visits.close();
            visits.assertNoTrouble();
            return faults;
        }
    }

    @Test
    void no_page_is_missing_from_the_walk() {
        Set<String> walked = Stops.all().stream().map(Stop::page).collect(Collectors.toCollection(TreeSet::new));
        walked.add("/error"); // shown by the addresses that are answered 403 and 404
        walked.add("/charters/typed"); // a piece of the page where articles are written

        assertThat(walked).containsAll(Addresses.pages());
    }

    @Test
    void an_address_that_names_no_record_is_answered_and_never_a_fault(Visits visits) {
        Map<String, Set<String>> records = Stops.all().stream()
                .filter(stop -> !stop.staffNo().isEmpty())
                .filter(stop -> stop.address().contains("?id="))
                .collect(Collectors.groupingBy(Stop::staffNo, Collectors.mapping(Stop::page, Collectors.toSet())));
        Map<String, Integer> faults = new TreeMap<>();
        records.forEach((staffNo, pages) -> {
            Visitor visitor = visits.with(Device.DESKTOP, "fr");
            visitor.signedIn(staffNo);
            pages.forEach(page ->
                    faults.merge(page, visitor.page().request().get(page).status(), Math::max));
        });
        faults.values().removeIf(status -> status < 500);

        assertThat(records).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    private static Stream<String> walk(Visits visits, List<Stop> stops, String language) {
        String staffNo = stops.get(0).staffNo();
        Visitor visitor = visits.with(Device.DESKTOP, language);
        visitor.prefers(language);
        if (!staffNo.isEmpty()) {
            visitor.signedIn(staffNo);
        }
        return stops.stream().flatMap(stop -> look(visitor, stop, language)).toList().stream();
    }

    private static Stream<String> look(Visitor visitor, Stop stop, String language) {
        Page page = visitor.expecting(stop.status()).page();
        page.setViewportSize(Device.DESKTOP.width, Device.DESKTOP.height);
        assertThat(page.navigate(stop.address()).status()).as(stop.address()).isEqualTo(stop.status());
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        Stream<String> light = Axe.faults(page, "light");
        page.setViewportSize(Device.PHONE.width, Device.PHONE.height);
        Stream<String> dark = Axe.faults(page, "dark");
        Stream<String> wide =
                ((List<?>) page.evaluate(WIDER)).stream().map(element -> "wider than a phone: " + element);
        return Stream.of(light, dark, wide).flatMap(all -> all).map(fault -> stop.address() + " " + fault);
    }
}
