# One address for the services: docker build -f deploy/images/front-door.Dockerfile -t platter/front-door .
FROM eclipse-temurin:25-jre
COPY front-door/target/front-door-*.jar /app/front-door.jar
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx64m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/front-door.jar"]
