package org.candour.processes;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.candour.cases.steps.StepRules;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The models are tried against stand-ins; here it is seen that the application offers
 * what the stand-ins offer, and that somebody answers for every step.
 */
@CandourTest
class ModelsInTheApplicationTest {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private List<StepRules> rules;

	static Stream<String> beans() {
		return new CasePorts().beans().keySet().stream().map(String::valueOf);
	}

	@ParameterizedTest
	@MethodSource("beans")
	void aBeanOffersWhatItsStandInOffers(String bean) {
		Class<?> real = AopUtils.getTargetClass(this.application.getBean(bean));
		assertThat(new CasePorts().beans().get(bean).getClass().getDeclaredMethods())
			.filteredOn((method) -> Modifier.isPublic(method.getModifiers()))
			.allSatisfy((method) -> assertThat(real.getMethods()).as("%s.%s", bean, method.getName())
				.anyMatch((offered) -> answers(offered, method)));
	}

	private static boolean answers(Method offered, Method wanted) {
		return offered.getName().equals(wanted.getName()) && Modifier.isPublic(offered.getModifiers())
				&& ClassUtils.isAssignable(wanted.getReturnType(), offered.getReturnType())
				&& offered.getParameterCount() == wanted.getParameterCount()
				&& Arrays.stream(offered.getParameterTypes()).toList().equals(types(offered, wanted));
	}

	/** A stand-in takes a list where the bean takes any collection. */
	private static List<Class<?>> types(Method offered, Method wanted) {
		Class<?>[] types = wanted.getParameterTypes();
		for (int i = 0; i < types.length; i++) {
			if (ClassUtils.isAssignable(offered.getParameterTypes()[i], types[i])) {
				types[i] = offered.getParameterTypes()[i];
			}
		}
		return List.of(types);
	}

	@Test
	void everyStepOfAModelBelongsToOneModule() {
		Set<String> steps = ModelFiles.models()
			.stream()
			.flatMap((file) -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
			.map(UserTask::getId)
			.collect(Collectors.toSet());
		assertThat(steps).allSatisfy((step) -> assertThat(this.rules).as(step)
			.filteredOn((owner) -> owner.duties().containsKey(step))
			.hasSize(1));
	}

}
