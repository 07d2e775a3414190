package org.candour.rights.portal;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/** Serves the design system's styles and scripts, and our own few. */
@Configuration(proxyBeanMethods = false)
class PublicAssets implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/requests/assets/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/", "classpath:/portal/assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)))
			.resourceChain(true)
			.addResolver(new LiteWebJarsResourceResolver())
			.addTransformer(new PlainFont());
	}

}
