package org.candour.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import org.candour.Candour;

/**
 * The whole application on a random port and the shared PostgreSQL. Every test with this
 * annotation and nothing else reuses one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Candour.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "sample-staff" })
@ContextConfiguration(
		initializers = { SharedPostgres.class, SharedMailServer.class, SharedEndpoint.class, RecordedStatements.class })
public @interface CandourTest {

}
