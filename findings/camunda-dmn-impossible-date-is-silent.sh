#!/usr/bin/env bash
# Camunda 7.24.0, decision tables in FEEL (feel-engine 1.19.3): a day that does not exist, one written the British way, and
# a missing variable make the comparison null; no exception, no incident: the table answers by its last, unconditional rule.
# Expected: only 2026-02-28 is found to lie before 10 March 2026.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.camunda.bpm.dmn</groupId><artifactId>camunda-engine-dmn</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > late.dmn <<'DMN'
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
  <decision id="late" name="Is it late?">
    <decisionTable id="table" hitPolicy="FIRST">
      <input id="input"><inputExpression id="in" typeRef="boolean"><text>date(due) &lt; date("2026-03-10")</text></inputExpression></input>
      <output id="output" name="answer" typeRef="string"/>
      <rule id="one"><inputEntry id="i1"><text>true</text></inputEntry><outputEntry id="o1"><text>"LATE"</text></outputEntry></rule>
      <rule id="two"><inputEntry id="i2"><text>-</text></inputEntry><outputEntry id="o2"><text>"IN TIME"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
DMN
cat > Finding.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import org.camunda.bpm.dmn.engine.*;

class Finding {

	public static void main(String[] args) throws Exception {
		DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
		DmnDecision late = engine.parseDecision("late", Files.newInputStream(Path.of("late.dmn")));
		for (String due : List.of("2026-02-28", "2026-02-29", "28/02/2026")) {
			System.out.println(due + ": " + answer(engine, late, Map.of("due", due)));
		}
		System.out.println("missing: " + answer(engine, late, Map.of()));
	}

	static Object answer(DmnEngine engine, DmnDecision late, Map<String, Object> variables) {
		return engine.evaluateDecisionTable(late, variables).getSingleResult().getSingleEntry();
	}

}
JAVA
java -cp 'lib/*' Finding.java | tee seen
diff seen - <<'SEEN'
2026-02-28: LATE
2026-02-29: IN TIME
28/02/2026: IN TIME
missing: IN TIME
SEEN
