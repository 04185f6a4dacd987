package fr.rotative.demo;

import fr.rotative.demo.layout.Link;
import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.Placement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of articles by section, a dozen to a page. */
final class SectionListings {
    private static final int PER_PAGE = 12;

    private final Map<String, List<Placement>> bySection;

    SectionListings(Archive archive) {
        this.bySection = archive.bySection();
    }

    /** The first page of each section. */
    List<Link> firstPages() {
        return bySection.keySet().stream()
                .map(section -> new Link(section, path(section, 1)))
                .toList();
    }

    Stream<Listing> all() {
        return bySection.entrySet().stream().flatMap(section -> pages(section.getKey(), section.getValue()));
    }

    private static Stream<Listing> pages(String section, List<Placement> placements) {
        int pages = (placements.size() + PER_PAGE - 1) / PER_PAGE;
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Listing(
                        path(section, page),
                        section + " : tous les articles",
                        placements.subList((page - 1) * PER_PAGE, Math.min(page * PER_PAGE, placements.size())),
                        pager(section, pages)));
    }

    private static List<Link> pager(String section, int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Link("Page " + page, path(section, page)))
                .toList();
    }

    private static String path(String section, int page) {
        String folder = "/rubrique/" + ascii(section) + "/";
        return page == 1 ? folder : folder + page + ".shtml";
    }

    private static String ascii(String section) {
        return Normalizer.normalize(section, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }
}
