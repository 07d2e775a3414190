package org.candour.scenarios;

import java.util.Map;

import org.springframework.context.ApplicationContext;

/** Exercises of data matching at some point of their way, for other tests. */
public final class ReadyExercise {

	private ReadyExercise() {
	}

	/** The page of one for which payroll data is being gathered. */
	public static String gathering(ApplicationContext context) {
		return MatchExercise.open(new House(context)).noticed().advised("AGREE").path();
	}

	/** The page of one with two matches in a list for the case handlers. */
	public static String withMatches(ApplicationContext context) {
		House house = new House(context);
		MatchExercise exercise = MatchExercise.open(house).upToUpload();
		exercise.loads(exercise.opensList("handler", "handler2"),
				MatchExercise.RESULTS + MatchExercise.match(1, 20, "Zara Zvezdny", "1980-02-03")
						+ MatchExercise.match(2, 90, "Zeb Zvezdny", "1980-02-03"));
		house.of("handler").completes(exercise.ref(), "load-results", Map.of());
		house.engineWorks(exercise.ref());
		return exercise.path();
	}

	/** The columns of a file with payroll data, and a row. */
	public static String payroll() {
		return MatchExercise.PAYROLL + MatchExercise.row(1, "Zara", "");
	}

}
