package org.candour.statistics;

import java.util.List;

/** Figures that belong together. */
interface FigureGroup {

	List<Figure> of(View view);

}
