package org.candour.processes;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures in docs/processes show the models as they are. */
class PicturesTest {

	private static final String PICTURES = "docs/processes";

	static Stream<Path> models() {
		return ModelFiles.models().stream();
	}

	@ParameterizedTest
	@MethodSource("models")
	void thePictureShowsEveryStepAndFlowOfItsModel(Path file) {
		String picture = ModelFiles.read(Path.of(PICTURES, ModelFiles.nameOf(file) + ".svg"));
		BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
		assertThat(model.getModelElementsByType(FlowNode.class))
			.allSatisfy((node) -> assertThat(picture).contains("data-element-id=\"" + node.getId() + "\""));
		assertThat(model.getModelElementsByType(SequenceFlow.class))
			.allSatisfy((flow) -> assertThat(picture).contains("data-element-id=\"" + flow.getId() + "\""));
	}

	@Test
	void noPictureOutlivesItsModel() {
		assertThat(ModelFiles.in(PICTURES, ".svg").stream().map(ModelFiles::nameOf))
			.containsExactlyInAnyOrderElementsOf(models().map(ModelFiles::nameOf).toList());
	}

}
