package org.candour.statistics;

import java.time.Duration;

import org.webjars.WebJarVersionLocator;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the library that draws the figures, from this server like everything else. */
@Configuration(proxyBeanMethods = false)
class StatisticsAssets implements WebMvcConfigurer {

	private static final String LIBRARY = "chart.js";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/libraries/" + LIBRARY + "/**")
			.addResourceLocations("classpath:%s/%s/%s/".formatted(WebJarVersionLocator.WEBJARS_PATH_PREFIX, LIBRARY,
					new WebJarVersionLocator().version(LIBRARY)))
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
	}

}
