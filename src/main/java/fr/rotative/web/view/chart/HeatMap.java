package fr.rotative.web.view.chart;

import fr.rotative.web.view.part.Link;
import java.util.List;

/** A table whose cells are the darker the more articles they have. */
public record HeatMap(List<String> columns, List<Row> rows) {

    /** @param total of the whole row */
    public record Row(Link name, String total, List<HeatCell> cells) {}
}
