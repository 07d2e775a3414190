package org.candour.processes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * What a drawing must keep to so that it can be read: all of it drawn, no flows crossing.
 */
final class DiagramRules {

	private DiagramRules() {
	}

	static List<String> breaches(BpmnModelInstance model) {
		List<String> breaches = new ArrayList<>();
		Set<Object> drawn = new HashSet<>();
		model.getModelElementsByType(BpmnShape.class).forEach((shape) -> {
			drawn.add(shape.getBpmnElement());
			boolean labelled = shape.getBpmnElement() instanceof Event || shape.getBpmnElement() instanceof Gateway;
			if (labelled && ((FlowNode) shape.getBpmnElement()).getName() != null && shape.getBpmnLabel() == null) {
				breaches.add(shape.getBpmnElement().getId() + ": its label is not placed");
			}
		});
		Collection<BpmnEdge> edges = model.getModelElementsByType(BpmnEdge.class);
		edges.stream().filter((edge) -> edge.getWaypoints().size() > 1).forEach((edge) -> {
			drawn.add(edge.getBpmnElement());
			if (((SequenceFlow) edge.getBpmnElement()).getName() != null && edge.getBpmnLabel() == null) {
				breaches.add(edge.getBpmnElement().getId() + ": its label is not placed");
			}
		});
		model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> !drawn.contains(node))
			.forEach((node) -> breaches.add(node.getId() + ": is not drawn"));
		model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> !drawn.contains(flow))
			.forEach((flow) -> breaches.add(flow.getId() + ": is not drawn"));
		breaches.addAll(crossings(List.copyOf(edges)));
		return breaches;
	}

	private static List<String> crossings(List<BpmnEdge> edges) {
		List<String> crossings = new ArrayList<>();
		for (int i = 0; i < edges.size(); i++) {
			for (int j = i + 1; j < edges.size(); j++) {
				if (cross(lines(edges.get(i)), lines(edges.get(j)))) {
					crossings.add(edges.get(i).getBpmnElement().getId() + ": crosses "
							+ edges.get(j).getBpmnElement().getId());
				}
			}
		}
		return crossings;
	}

	private static boolean cross(List<Line> some, List<Line> others) {
		return some.stream().anyMatch((line) -> others.stream().anyMatch(line::crosses));
	}

	private static List<Line> lines(BpmnEdge edge) {
		List<Waypoint> points = List.copyOf(edge.getWaypoints());
		List<Line> lines = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			lines.add(new Line(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(),
					points.get(i).getY()));
		}
		return lines;
	}

	private record Line(double fromX, double fromY, double toX, double toY) {

		/** Touching ends are a join, not a crossing. */
		boolean crosses(Line other) {
			return opposite(other.side(this.fromX, this.fromY), other.side(this.toX, this.toY))
					&& opposite(side(other.fromX, other.fromY), side(other.toX, other.toY));
		}

		private double side(double x, double y) {
			return (this.toX - this.fromX) * (y - this.fromY) - (this.toY - this.fromY) * (x - this.fromX);
		}

		private static boolean opposite(double one, double other) {
			return one * other < 0;
		}

	}

}
