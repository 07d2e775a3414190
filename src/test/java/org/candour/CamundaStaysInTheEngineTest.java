package org.candour;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Camunda 7.24 is the last community release: leaving it must be a change of one package.
 */
@AnalyzeClasses(packages = "org.candour", importOptions = DoNotIncludeTests.class)
class CamundaStaysInTheEngineTest {

	@ArchTest
	static final ArchRule onlyTheEngineModuleKnowsCamunda = noClasses().that()
		.resideOutsideOfPackage("org.candour.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.camunda..");

}
