/** Figures, drawn by their coordinates: bars and curves over time, maps of heat. */
@NullMarked
package fr.rotative.web.view.chart;

import org.jspecify.annotations.NullMarked;
