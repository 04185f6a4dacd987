package fr.rotative.crawl.rude;

/**
 * A request.
 *
 * @param path with its query
 * @param times how often it was asked for, this time included
 */
public record Asked(String path, int times) {}
