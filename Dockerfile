# syntax=docker/dockerfile:1
FROM eclipse-temurin:21-jdk AS build
WORKDIR /build
COPY . .
# the tests need a browser and belong to `./mvnw verify`, not to the image
RUN ./mvnw -B -ntp -DskipTests package \
    && cp target/candour-*.jar candour.jar \
    && java -Djarmode=tools -jar candour.jar extract --layers --destination layers

FROM eclipse-temurin:21-jre
# for letters to people whose names are written in other scripts
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-core fonts-droid-fallback fonts-nanum \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin candour
WORKDIR /candour
# what changes least comes first
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
# nothing is written but temporary files: run with a read-only root file system and a tmpfs at /tmp
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "candour.jar"]
