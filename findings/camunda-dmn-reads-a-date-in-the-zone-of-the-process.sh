#!/usr/bin/env bash
# Camunda 7.24.0, decision tables in FEEL: a java.util.Date among the variables (the engine's own type for dates) is read in
# the default time zone of the Java process. Half past midnight of 2 July in London is 1 July for a process that runs in UTC.
# Expected: the same instant, the same table, two answers.
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
cat > day.dmn <<'DMN'
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
  <decision id="day" name="Which day?">
    <decisionTable id="table" hitPolicy="FIRST">
      <input id="input"><inputExpression id="in" typeRef="boolean"><text>date(received) = date("2026-07-02")</text></inputExpression></input>
      <output id="output" name="answer" typeRef="string"/>
      <rule id="one"><inputEntry id="i1"><text>true</text></inputEntry><outputEntry id="o1"><text>"2 July"</text></outputEntry></rule>
      <rule id="two"><inputEntry id="i2"><text>-</text></inputEntry><outputEntry id="o2"><text>"another day"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
DMN
cat > Finding.java <<'JAVA'
import java.nio.file.*;
import java.time.Instant;
import java.util.*;
import org.camunda.bpm.dmn.engine.*;

class Finding {

	public static void main(String[] args) throws Exception {
		DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
		DmnDecision day = engine.parseDecision("day", Files.newInputStream(Path.of("day.dmn")));
		Map<String, Object> variables = Map.of("received", Date.from(Instant.parse("2026-07-01T23:30:00Z")));
		System.out.println(TimeZone.getDefault().getID() + ": "
				+ engine.evaluateDecisionTable(day, variables).getSingleResult().getSingleEntry());
	}

}
JAVA
for zone in Europe/London UTC; do java -Duser.timezone=$zone -cp 'lib/*' Finding.java; done | tee seen
diff seen - <<'SEEN'
Europe/London: 2 July
UTC: another day
SEEN
