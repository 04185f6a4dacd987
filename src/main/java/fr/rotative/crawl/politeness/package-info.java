/** What a site allows, and how much of its time is taken. */
@NullMarked
package fr.rotative.crawl.politeness;

import org.jspecify.annotations.NullMarked;
