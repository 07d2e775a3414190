package org.candour;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** A day that no test can move is a rule that no test can check. */
@AnalyzeClasses(packages = "org.candour", importOptions = DoNotIncludeTests.class)
class TimeComesFromTheClockTest {

	@ArchTest
	static final ArchRule nobodyAsksForTheTimeWithoutAClock = noClasses().should()
		.accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe("now() without a Clock",
				(access) -> isNowWithoutClock(access.getTarget())));

	private static boolean isNowWithoutClock(AccessTarget target) {
		return target instanceof CodeUnitAccessTarget method && method.getName().equals("now")
				&& method.getOwner().getPackageName().startsWith("java.time")
				&& method.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
	}

}
