package org.candour.web;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** A file that the container parses lies on the server's disk as it is. */
@AnalyzeClasses(packages = "org.candour", importOptions = DoNotIncludeTests.class)
class FilesComeInByOneWayTest {

	@ArchTest
	static final ArchRule NO_FILE_IS_PARSED_BY_THE_CONTAINER = noClasses().should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("jakarta.servlet.http.Part")
		.orShould()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web.multipart..", "org.apache.tomcat.util.http.fileupload..");

}
