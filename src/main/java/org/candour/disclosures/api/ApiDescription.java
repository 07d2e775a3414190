package org.candour.disclosures.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.candour.disclosures.RequestLinks;
import org.candour.disclosures.oauth.ApiProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * What the description of the interface says that the controllers' code does not show.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String ACCESS = "access-token";

	/**
	 * Members that a request must have, by the same rules as {@code RequestFormCheck}.
	 */
	private static final Map<String, List<String>> REQUIRED = Map.of("RequestForm",
			List.of("gateway", "requester", "kind", "subjects", "data", "purposes", "tests", "subjectContact",
					"handling", "signOff"),
			"Requester", List.of("name", "rank", "number", "workPhone", "email", "reference"), "Kind",
			List.of("mandatory", "statute", "section"), "Subject", List.of("fullName", "dateOfBirth", "role"), "Data",
			List.of("items", "from", "to"), "Item", List.of("description"), "Tests",
			List.of("offenceOrFunction", "necessity", "proportionality", "prejudiceIfNotDisclosed",
					"prejudiceIfSubjectTold"),
			"SubjectContact", List.of("mayTell"), "Handling", List.of("urgency"), "SignOff", List.of("declaration"));

	@Bean
	OpenAPI disclosureApi(ApiProperties properties) {
		String issuer = properties.trustsAnotherIssuer() ? properties.externalIssuer()
				: properties.publicUrl().toString();
		return new OpenAPI().info(new Info().title("Candour: requests for disclosure and rights requests")
			.version("1")
			.description("For police and other outside bodies that ask the council to disclose personal data, and for "
					+ "the council's own web forms, which hand in rights requests. "
					+ "Instants are in UTC; days are days in Europe/London.")
			.license(new License().name("Apache-2.0")))
			.servers(List.of(new Server().url(properties.publicUrl().toString())))
			.components(new Components().addSecuritySchemes(ACCESS, access(issuer)))
			.addSecurityItem(new SecurityRequirement().addList(ACCESS));
	}

	private static SecurityScheme access(String issuer) {
		return new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
			.description("The token names the client; the body is looked up from it.")
			.flows(new OAuthFlows().clientCredentials(new OAuthFlow().tokenUrl(issuer + "/oauth2/token")
				.scopes(new Scopes().addString("disclosures.read", "read your body's requests")
					.addString("disclosures.write", "submit, answer and withdraw; change webhooks")
					.addString("rights.read", "read where rights requests stand that your web form handed in")
					.addString("rights.write", "hand in rights requests from a web form of the council"))));
	}

	/** What a webhook's event names. */
	@Bean
	RequestLinks requestLinks(ApiProperties properties) {
		String base = properties.publicUrl().toString().replaceAll("/$", "") + DisclosureRequestResource.PATH + "/";
		return (caseRef) -> URI.create(base + caseRef);
	}

	@Bean
	OpenApiCustomizer describedAnswers(@Value("classpath:examples/police-request.json") Resource example,
			ObjectMapper json) throws IOException {
		Object request = json.readValue(example.getInputStream(), Object.class);
		return (api) -> {
			ModelConverters.getInstance(true)
				.readAll(DescribedProblem.class)
				.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
			REQUIRED.forEach((name, members) -> api.getComponents()
				.getSchemas()
				.computeIfPresent(name, (same, schema) -> schema.required(members)));
			api.getComponents().getSchemas().computeIfPresent("RequestForm", (same, schema) -> {
				((io.swagger.v3.oas.models.media.Schema<?>) schema.getProperties().get("particulars"))
					.description("What the power asks for beyond this form, by name: GET /api/v1/gateways lists it. "
							+ "Days in ISO 8601, yes and no as true and false.");
				return schema.example(request);
			});
			api.getPaths()
				.forEach((path, item) -> item.readOperationsMap()
					.forEach((method, operation) -> DescribedProblem.describe(path, method, operation)));
		};
	}

}
