package org.candour.engine.http;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our filters behind Spring Security's and before Camunda's own. */
@Configuration(proxyBeanMethods = false)
class CamundaFilters {

	private static final int FENCE = 100;

	private static final int SIGN_IN = 110;

	@Bean
	FilterRegistrationBean<CamundaFence> camundaFence() {
		FilterRegistrationBean<CamundaFence> filter = new FilterRegistrationBean<>(new CamundaFence());
		filter.addUrlPatterns("/camunda/*");
		filter.setOrder(FENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<StaffSignIn> camundaSignIn(SpringSecuritySignIn staff, EngineStanding standing) {
		FilterRegistrationBean<StaffSignIn> filter = new FilterRegistrationBean<>(new StaffSignIn(staff, standing));
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		filter.setOrder(SIGN_IN);
		return filter;
	}

}
