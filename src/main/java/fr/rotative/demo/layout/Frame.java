package fr.rotative.demo.layout;

import fr.rotative.demo.paper.DateLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param title of the window
 * @param charsetLabel the encoding that the page declares, if it does
 * @param sections the navigation
 * @param edition the day of the edition
 */
public record Frame(String title, @Nullable String charsetLabel, List<Link> sections, DateLine edition) {}
