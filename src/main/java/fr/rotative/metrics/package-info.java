/** What the process counts and measures of itself, as Prometheus reads it; knows no other package. */
@NullMarked
package fr.rotative.metrics;

import org.jspecify.annotations.NullMarked;
